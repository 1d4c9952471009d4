<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>This is what we know</source>
        <translation>Det här vet vi</translation>
    </message>
</context>
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>Om programmet</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Fri programvara under MIT-licensen.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>built from {0}</source>
        <translation>byggd från {0}</translation>
    </message>
    <message>
        <source>What it runs on</source>
        <translation>Programmet körs med</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s), the last is {0}</source>
        <translation>
            <numerusform>%n migrering, den senaste är {0}</numerusform>
            <numerusform>%n migreringar, den senaste är {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Databas</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Fönstersystem</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Skärmar</translation>
    </message>
    <message>
        <source>none: the file is as safe as the disk is</source>
        <translation>ingen: filen är så skyddad som disken är</translation>
    </message>
    <message>
        <source>Where things lie</source>
        <translation>Här ligger allt</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Dina data</translation>
    </message>
    <message>
        <source>Log, without names</source>
        <translation>Logg, utan namn</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Programmet</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mappen</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Mail server</source>
        <translation>Mejlserver</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrollera</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Ta bort kontot</translation>
    </message>
    <message>
        <source>Asking {0}</source>
        <translation>Frågar {0}</translation>
    </message>
    <message>
        <source>The account and its password are forgotten</source>
        <translation>Kontot och dess lösenord är glömda</translation>
    </message>
    <message>
        <source>Gmail wants an app password. Microsoft 365 turns sending by user and password off at the end of December 2026, unless your firm asks for it: a draft is the way there.</source>
        <translation>Gmail vill ha ett applösenord. Microsoft 365 stänger av utskick med användare och lösenord i slutet av december 2026, om inte din firma ber om det: där är utkast vägen.</translation>
    </message>
    <message>
        <source>It cannot be used yet</source>
        <translation>Det går inte att använda än</translation>
    </message>
    <message>
        <source>The server lets you in</source>
        <translation>Servern släpper in dig</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Inget skickades.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Candidate added</source>
        <translation>Kandidat tillagd</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>Uppgifter ändrade</translation>
    </message>
    <message>
        <source>Assignment started</source>
        <translation>Uppdrag startat</translation>
    </message>
    <message>
        <source>Assignment changed</source>
        <translation>Uppdrag ändrat</translation>
    </message>
    <message>
        <source>Client added</source>
        <translation>Kund tillagd</translation>
    </message>
    <message>
        <source>Client changed</source>
        <translation>Kund ändrad</translation>
    </message>
    <message>
        <source>Card moved</source>
        <translation>Kort flyttat</translation>
    </message>
    <message>
        <source>Process closed</source>
        <translation>Process avslutad</translation>
    </message>
    <message>
        <source>Feedback recorded</source>
        <translation>Feedback sparad</translation>
    </message>
    <message>
        <source>Private note kept</source>
        <translation>Privat anteckning sparad</translation>
    </message>
    <message>
        <source>Private note removed</source>
        <translation>Privat anteckning borttagen</translation>
    </message>
    <message>
        <source>List imported</source>
        <translation>Lista importerad</translation>
    </message>
    <message>
        <source>Stage history imported</source>
        <translation>Steghistoriken är inläst</translation>
    </message>
    <message>
        <source>Contact logged</source>
        <translation>Kontakt sparad</translation>
    </message>
    <message>
        <source>Interview booked</source>
        <translation>Intervju bokad</translation>
    </message>
    <message>
        <source>Interview called off</source>
        <translation>Intervju inställd</translation>
    </message>
    <message>
        <source>Next update set</source>
        <translation>Datum satt för nästa besked</translation>
    </message>
    <message>
        <source>Update put off</source>
        <translation>Besked uppskjutet</translation>
    </message>
    <message>
        <source>Promise dropped</source>
        <translation>Löftet struket</translation>
    </message>
    <message>
        <source>Weekly report saved</source>
        <translation>Veckorapporten är sparad</translation>
    </message>
    <message>
        <source>Weekly report marked as sent</source>
        <translation>Veckorapport markerad som skickad</translation>
    </message>
    <message>
        <source>Week noted</source>
        <translation>Veckan är noterad</translation>
    </message>
    <message>
        <source>Candidate&apos;s view noted</source>
        <translation>Kandidatens syn är noterad</translation>
    </message>
    <message>
        <source>Client reply kept</source>
        <translation>Kundsvar sparat</translation>
    </message>
    <message>
        <source>Client reply counted</source>
        <translation>Kundsvaret räknas som konkret</translation>
    </message>
    <message>
        <source>Chase changed</source>
        <translation>Jakten ändrad</translation>
    </message>
    <message>
        <source>Agreement changed</source>
        <translation>Överenskommelsen ändrad</translation>
    </message>
    <message>
        <source>Assignment closed</source>
        <translation>Uppdrag avslutat</translation>
    </message>
    <message>
        <source>Assignment reopened</source>
        <translation>Uppdrag öppnat igen</translation>
    </message>
    <message>
        <source>Letter saved</source>
        <translation>Brev sparat</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Brevet skickat</translation>
    </message>
    <message>
        <source>Mail put in the outbox</source>
        <translation>Mejlet lagt i utkorgen</translation>
    </message>
    <message>
        <source>Mail taken out of the outbox</source>
        <translation>Mejlet taget ur utkorgen</translation>
    </message>
    <message>
        <source>Mail sent</source>
        <translation>Mejlet skickat</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Inställningar ändrade</translation>
    </message>
    <message>
        <source>What counts as concrete changed</source>
        <translation>Ändrat vad som räknas som konkret</translation>
    </message>
    <message>
        <source>Sample data added</source>
        <translation>Exempeldata inlagda</translation>
    </message>
    <message>
        <source>Sample data removed</source>
        <translation>Exempeldata borttagna</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Utkast sparat</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Street or box</source>
        <translation>Gata eller box</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>optional, for a window envelope</source>
        <translation>om du vill, för fönsterkuvert</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Create an agreement</source>
        <translation>Skapa överenskommelse</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>Save the agreement as PDF</source>
        <translation>Spara överenskommelsen som PDF</translation>
    </message>
    <message>
        <source>The agreement was not saved</source>
        <translation>Överenskommelsen sparades inte</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Spara på en annan plats</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Sparat som {0}</translation>
    </message>
    <message>
        <source>Print it for the meeting, or attach it to a mail.</source>
        <translation>Skriv ut den till mötet, eller bifoga den i ett mejl.</translation>
    </message>
    <message>
        <source>This holds</source>
        <translation>Det här gäller</translation>
    </message>
    <message>
        <source>Change anything and a new draft begins; this holds meanwhile.</source>
        <translation>Ändrar du något börjar ett nytt utkast. Det här gäller så länge.</translation>
    </message>
    <message>
        <source>A draft of what is to follow</source>
        <translation>Ett utkast till nästa</translation>
    </message>
    <message>
        <source>{0} holds until this is walked through. {1}.</source>
        <translation>{0} gäller tills det här är genomgånget. {1}.</translation>
    </message>
    <message>
        <source>Drop this draft</source>
        <translation>Kasta utkastet</translation>
    </message>
    <message>
        <source>What you write is only in this window</source>
        <translation>Det du skriver finns bara i det här fönstret</translation>
    </message>
    <message>
        <source>The terms were taken over</source>
        <translation>Villkoren är hämtade</translation>
    </message>
    <message>
        <source>When did you walk through it?</source>
        <translation>När gick ni igenom den?</translation>
    </message>
    <message>
        <source>From then on its days hold, for promises and for the weekly report.</source>
        <translation>Från den dagen gäller den, för löften och för veckorapporten.</translation>
    </message>
    <message>
        <source>Walked through</source>
        <translation>Genomgången</translation>
    </message>
    <message>
        <source>When was it signed?</source>
        <translation>När skrevs den på?</translation>
    </message>
    <message>
        <source>The day that stands beside the names.</source>
        <translation>Dagen som står vid namnen.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Påskriven</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation>Nu: {0}</translation>
    </message>
</context>
<context>
    <name>AgreementState</name>
    <message>
        <source>Signed {0}</source>
        <translation>Påskriven {0}</translation>
    </message>
    <message>
        <source>Walked through {0}</source>
        <translation>Genomgången {0}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
</context>
<context>
    <name>AllDialog</name>
    <message>
        <source>All that are ready</source>
        <translation>Alla som är klara</translation>
    </message>
    <message>
        <source>Save all as PDF</source>
        <translation>Spara alla som PDF</translation>
    </message>
    <message>
        <source>Open all mails</source>
        <translation>Öppna alla mejl</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Skicka alla</translation>
    </message>
    <message>
        <source>Save the reports in</source>
        <translation>Spara rapporterna i</translation>
    </message>
    <message>
        <source>{0} of {1} reports are made</source>
        <translation>{0} av {1} rapporter är gjorda</translation>
    </message>
    <message>
        <source>Whether they were sent is asked after.</source>
        <translation>Om de har skickats frågar vi efteråt.</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Paste it, or write what was said on the phone.</source>
        <translation>Klistra in det, eller skriv vad som sas på telefon.</translation>
    </message>
    <message>
        <source>Paste the answer here, Ctrl V</source>
        <translation>Klistra in svaret här, Ctrl V</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Visa det</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta tillbaka det</translation>
    </message>
    <message>
        <source>How the answer came</source>
        <translation>Hur svaret kom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Try and keep the answer</source>
        <translation>Pröva och spara svaret</translation>
    </message>
    <message>
        <source>When {0} answers</source>
        <translation>När {0} svarar</translation>
    </message>
    <message>
        <source>There is no room for more.</source>
        <translation>Här får inte mer plats.</translation>
    </message>
    <message>
        <source>Write the answer here …</source>
        <translation>Skriv svaret här …</translation>
    </message>
    <message>
        <source>A yes: nothing more to ask</source>
        <translation>Ett ja: inget mer att fråga om</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Spara svaret</translation>
    </message>
    <message>
        <source>What you say about {0}</source>
        <translation>Det ni säger om {0}</translation>
    </message>
    <message>
        <source>Choose a candidate to answer about</source>
        <translation>Välj vem svaret gäller</translation>
    </message>
    <message>
        <source>The answer is kept, word for word.</source>
        <translation>Svaret är sparat, ord för ord.</translation>
    </message>
    <message>
        <source>All three are there</source>
        <translation>Alla tre finns med</translation>
    </message>
    <message>
        <source>A yes</source>
        <translation>Ett ja</translation>
    </message>
    <message>
        <source>{0} of 3</source>
        <translation>{0} av 3</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Your data is open in another window already.</source>
        <translation>Dina data är redan öppna i ett annat fönster.</translation>
    </message>
    <message>
        <source>Nothing can be saved here.</source>
        <translation>Här går det inte att spara något.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Välj en annan mapp</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Where is your data, or where may it be kept?</source>
        <translation>Var finns dina data, eller var får de sparas?</translation>
    </message>
    <message>
        <source>Wise Feedback was brought up to date while it was open. Close it and start it again. What you have written is saved.</source>
        <translation>Wise Feedback uppdaterades medan det var öppet. Stäng det och starta det igen. Det du har skrivit är sparat.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you have written is saved. The log beside your data says where, without any names.</source>
        <translation>Något gick fel i programmet. Det du har skrivit är sparat. Loggen bredvid dina data säger var, utan några namn.</translation>
    </message>
</context>
<context>
    <name>AssignmentDialog</name>
    <message>
        <source>New assignment</source>
        <translation>Nytt uppdrag</translation>
    </message>
    <message>
        <source>Edit assignment</source>
        <translation>Ändra uppdrag</translation>
    </message>
    <message>
        <source>Start assignment</source>
        <translation>Starta uppdrag</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>The requirements are what all feedback is measured against.</source>
        <translation>All feedback ges mot kravprofilen.</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Kravprofil</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Role in English</source>
        <translation>Rollen på engelska</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Contact at the client</source>
        <translation>Kontaktperson hos kunden</translation>
    </message>
    <message>
        <source>Stages of the board</source>
        <translation>Tavlans steg</translation>
    </message>
</context>
<context>
    <name>AssignmentList</name>
    <message>
        <source>Assignments</source>
        <translation>Uppdrag</translation>
    </message>
</context>
<context>
    <name>AssignmentModel</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n kandidat</numerusform>
            <numerusform>%n kandidater</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · closed</source>
        <translation>{0} · avslutat</translation>
    </message>
    <message>
        <source>Somebody has waited longer than was promised</source>
        <translation>Någon har väntat längre än vi lovat</translation>
    </message>
    <message>
        <source>Somebody is between the chairs</source>
        <translation>Någon sitter mellan stolarna</translation>
    </message>
    <message>
        <source>A client is to be chased</source>
        <translation>En kund ska jagas</translation>
    </message>
    <message>
        <source>Somebody is to hear today</source>
        <translation>Någon ska få besked i dag</translation>
    </message>
    <message>
        <source>Waiting for the client</source>
        <translation>Väntar på kunden</translation>
    </message>
</context>
<context>
    <name>AvoidedWords</name>
    <message>
        <source>Add a word or phrase</source>
        <translation>Lägg till ett ord eller en fras</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
</context>
<context>
    <name>Awaiting</name>
    <message>
        <source>no answer yet</source>
        <translation>inget svar än</translation>
    </message>
    <message>
        <source>a vague answer</source>
        <translation>diffust svar</translation>
    </message>
    <message>
        <source>{0} of 3 parts answered</source>
        <translation>{0} av 3 delar besvarade</translation>
    </message>
    <message>
        <source>answered, asked again</source>
        <translation>svarat, frågad igen</translation>
    </message>
    <message>
        <source>Was to answer {0}</source>
        <translation>Skulle ha svarat {0}</translation>
    </message>
    <message>
        <source>Has until {0}</source>
        <translation>Svar senast {0}</translation>
    </message>
    <message>
        <source>Step {0} of {1}: {2} {3}</source>
        <translation>Steg {0} av {1}: {2} {3}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>fråga</translation>
    </message>
    <message>
        <source>remind</source>
        <translation>påminn</translation>
    </message>
    <message>
        <source>call</source>
        <translation>ring</translation>
    </message>
    <message>
        <source>refer to the agreement</source>
        <translation>hänvisa till överenskommelsen</translation>
    </message>
    <message>
        <source>tell the candidate</source>
        <translation>ge kandidaten besked</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>nästa steg</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Chase</source>
        <translation>Jaga</translation>
    </message>
</context>
<context>
    <name>BeginningCard</name>
    <message>
        <source>Which of these sounds most like you?</source>
        <translation>Vilken låter mest som du?</translation>
    </message>
    <message>
        <source>And how do you end?</source>
        <translation>Och hur slutar du?</translation>
    </message>
    <message>
        <source>Begin with this</source>
        <translation>Börja med det här</translation>
    </message>
    <message>
        <source>Write it myself</source>
        <translation>Skriv själv</translation>
    </message>
    <message>
        <source>Two answers fill your voice, and every word can be changed afterwards. Until then letters are told in ours.</source>
        <translation>Två svar fyller din röst, och varje ord går att ändra efteråt. Till dess skrivs breven med våra ord.</translation>
    </message>
    <message>
        <source>Begin with two questions</source>
        <translation>Börja med två frågor</translation>
    </message>
</context>
<context>
    <name>BoardHead</name>
    <message>
        <source>Edit assignment</source>
        <translation>Ändra uppdrag</translation>
    </message>
    <message>
        <source>More about the assignment</source>
        <translation>Mer om uppdraget</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Importera lista</translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation>Ny kandidat</translation>
    </message>
    <message>
        <source>Filter by name, skill or place</source>
        <translation>Filtrera på namn, kompetens eller ort</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Täthet</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Tät</translation>
    </message>
    <message>
        <source>contact {0}</source>
        <translation>kontakt {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active candidate(s)</source>
        <translation>
            <numerusform>%Ln aktiv kandidat</numerusform>
            <numerusform>%Ln aktiva kandidater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln träff</numerusform>
            <numerusform>%Ln träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>avslutat</translation>
    </message>
    <message>
        <source>Agreement missing</source>
        <translation>Överenskommelse saknas</translation>
    </message>
    <message>
        <source>Agreement begun</source>
        <translation>Överenskommelse påbörjad</translation>
    </message>
    <message>
        <source>Agreement ready</source>
        <translation>Överenskommelse klar</translation>
    </message>
    <message numerus="yes">
        <source>%n without a next update</source>
        <translation>
            <numerusform>%n saknar nästa besked</numerusform>
            <numerusform>%n saknar nästa besked</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone has a next update</source>
        <translation>Alla har ett nästa besked</translation>
    </message>
    <message>
        <source>Feedback agreement</source>
        <translation>Överenskommelse om återkoppling</translation>
    </message>
    <message>
        <source>Save the board as PDF</source>
        <translation>Spara tavlan som PDF</translation>
    </message>
    <message>
        <source>Reopen the assignment</source>
        <translation>Öppna uppdraget igen</translation>
    </message>
    <message>
        <source>Close the assignment</source>
        <translation>Avsluta uppdraget</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Nobody here matches</source>
        <translation>Ingen på tavlan stämmer</translation>
    </message>
    <message>
        <source>No name, skill or place on this board has “{0}” in it.</source>
        <translation>Inget namn, ingen kompetens och ingen ort på tavlan innehåller ”{0}”.</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Stäng panelen</translation>
    </message>
    <message>
        <source>Open the panel</source>
        <translation>Öppna panelen</translation>
    </message>
    <message>
        <source>Go on with feedback</source>
        <translation>Fortsätt med feedback</translation>
    </message>
    <message>
        <source>Write feedback</source>
        <translation>Skriv feedback</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Uppdatera</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Skjut upp</translation>
    </message>
    <message>
        <source>Chase the client</source>
        <translation>Jaga kunden</translation>
    </message>
    <message>
        <source>Book interview</source>
        <translation>Boka intervju</translation>
    </message>
    <message>
        <source>What the candidate thought</source>
        <translation>Vad kandidaten tyckte</translation>
    </message>
    <message>
        <source>Feedback session</source>
        <translation>Återkopplingspass</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Set a date</source>
        <translation>Sätt datum</translation>
    </message>
</context>
<context>
    <name>BoardPaperDialog</name>
    <message>
        <source>The board as PDF</source>
        <translation>Tavlan som PDF</translation>
    </message>
    <message>
        <source>For those without the program. Private notes are never on it.</source>
        <translation>För den som inte har programmet. Privata anteckningar finns aldrig med.</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Vem ska läsa</translation>
    </message>
    <message>
        <source>For us</source>
        <translation>För oss</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>För kunden</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidater</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialer</translation>
    </message>
    <message>
        <source>Paper, lying across</source>
        <translation>Papper, liggande</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Save the board as PDF</source>
        <translation>Spara tavlan som PDF</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Sparat som {0}</translation>
    </message>
    <message>
        <source>Print the board</source>
        <translation>Skriv ut tavlan</translation>
    </message>
    <message>
        <source>The board was printed</source>
        <translation>Tavlan skrevs ut</translation>
    </message>
    <message>
        <source>Whom the client has met or is to meet, how each requirement stands, and what comes next for them. As in the client view.</source>
        <translation>De som kunden har träffat eller ska träffa, hur det står till med varje krav och vad som händer härnäst. Som i kundläget.</translation>
    </message>
    <message>
        <source>Every lane, with who hears next and when.</source>
        <translation>Alla steg, med vem som får besked härnäst och när.</translation>
    </message>
</context>
<context>
    <name>BookingDialog</name>
    <message>
        <source>Book interview with {0}</source>
        <translation>Boka intervju med {0}</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Boka</translation>
    </message>
    <message>
        <source>Another time for {0}</source>
        <translation>Ny tid för {0}</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Ändra tiden</translation>
    </message>
    <message>
        <source>Interview with {0} booked {1}</source>
        <translation>Intervju med {0} bokad {1}</translation>
    </message>
    <message>
        <source>Write a time such as 9:30.</source>
        <translation>Skriv en tid, till exempel 9:30.</translation>
    </message>
    <message>
        <source>Interview with {0} called off</source>
        <translation>Intervju med {0} inställd</translation>
    </message>
    <message>
        <source>Whose interview</source>
        <translation>Vems intervju</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Ställ in</translation>
    </message>
    <message>
        <source>{0}, {1} to {2}</source>
        <translation>{0}, {1} till {2}</translation>
    </message>
    <message>
        <source>What is promised follows from when it ends.</source>
        <translation>Löftet räknas från intervjuns slut.</translation>
    </message>
    <message>
        <source>{0} hears how it went by {1}.</source>
        <translation>{0} får feedback senast {1}.</translation>
    </message>
    <message>
        <source>{0} hears how it went by {1}, and {2} answers by {3}.</source>
        <translation>{0} får feedback senast {1}, och {2} svarar senast {3}.</translation>
    </message>
</context>
<context>
    <name>BringingDialog</name>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Nothing has been imported.</source>
        <translation>Inget har importerats.</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>No phone number on the card</source>
        <translation>Inget telefonnummer på kortet</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Det här säger du</translation>
    </message>
</context>
<context>
    <name>CallSheetDialog</name>
    <message>
        <source>Whoever was interviewed hears it from you before they read it.</source>
        <translation>Den som har varit på intervju får höra det av dig innan det står i ett brev.</translation>
    </message>
    <message>
        <source>Call {0} first</source>
        <translation>Ring {0} först</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>I have called</source>
        <translation>Jag har ringt</translation>
    </message>
    <message>
        <source>Print the call sheet</source>
        <translation>Skriv ut samtalsbladet</translation>
    </message>
    <message>
        <source>Save the call sheet</source>
        <translation>Spara samtalsbladet</translation>
    </message>
</context>
<context>
    <name>CallSheetPaper</name>
    <message>
        <source>The call sheet as it will be printed</source>
        <translation>Samtalsbladet som det skrivs ut</translation>
    </message>
    <message>
        <source>The same grounds as in the letter</source>
        <translation>Samma grunder som i brevet</translation>
    </message>
</context>
<context>
    <name>CandidateDialog</name>
    <message>
        <source>New candidate</source>
        <translation>Ny kandidat</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
</context>
<context>
    <name>CandidatePanel</name>
    <message>
        <source>Write feedback</source>
        <translation>Skriv feedback</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>What the candidate thought</source>
        <translation>Vad kandidaten tyckte</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Det som visas</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Stäng panelen</translation>
    </message>
    <message numerus="yes">
        <source>%n yr(s)</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>Go on with feedback</source>
        <translation>Fortsätt med feedback</translation>
    </message>
    <message>
        <source>No feedback has been finished yet.</source>
        <translation>Ingen feedback är klar än.</translation>
    </message>
    <message>
        <source>No letter has been saved yet.</source>
        <translation>Inget brev är sparat än.</translation>
    </message>
    <message>
        <source>Nothing private is written.</source>
        <translation>Inga privata anteckningar än.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>{0}, {1}. {2}. {3}</source>
        <translation>{0}, {1}. {2}. {3}</translation>
    </message>
    <message>
        <source>{0} d</source>
        <translation>{0} d</translation>
    </message>
    <message>
        <source>The client answered or was asked {0}.</source>
        <translation>Kunden svarade eller fick frågan {0}.</translation>
    </message>
    <message>
        <source>In this stage {0}.</source>
        <translation>I det här steget {0}.</translation>
    </message>
    <message>
        <source>Has not heard from us yet, in this stage {0}.</source>
        <translation>Har inte fått besked än, i det här steget {0}.</translation>
    </message>
    <message>
        <source>Heard from us {0}.</source>
        <translation>Fick besked {0}.</translation>
    </message>
    <message>
        <source>An update was promised for {0}.</source>
        <translation>Besked var lovat {0}.</translation>
    </message>
    <message>
        <source>The next update is promised for {0}.</source>
        <translation>Nästa besked är lovat {0}.</translation>
    </message>
    <message>
        <source>Finish feedback today</source>
        <translation>Slutför feedback i dag</translation>
    </message>
    <message>
        <source>Feedback today</source>
        <translation>Feedback i dag</translation>
    </message>
    <message>
        <source>Decision today</source>
        <translation>Beslut i dag</translation>
    </message>
    <message>
        <source>Tell today: moves on</source>
        <translation>Besked: går vidare</translation>
    </message>
    <message>
        <source>Update today</source>
        <translation>Besked i dag</translation>
    </message>
    <message>
        <source>No next update</source>
        <translation>Inget nästa besked</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Inget datum</translation>
    </message>
    <message>
        <source>Feedback begun</source>
        <translation>Feedback påbörjad</translation>
    </message>
    <message>
        <source>Interview {0}</source>
        <translation>Intervju {0}</translation>
    </message>
    <message>
        <source>Client&apos;s reply is vague</source>
        <translation>Kundens svar är diffust</translation>
    </message>
    <message>
        <source>Vague reply</source>
        <translation>Diffust svar</translation>
    </message>
    <message>
        <source>Client replies {0}</source>
        <translation>Kundens svar {0}</translation>
    </message>
    <message>
        <source>Reply {0}</source>
        <translation>Svar {0}</translation>
    </message>
    <message>
        <source>Letter saved</source>
        <translation>Brev sparat</translation>
    </message>
    <message>
        <source>Feedback {0}/{1}</source>
        <translation>Feedback {0}/{1}</translation>
    </message>
    <message>
        <source>Feedback {0}</source>
        <translation>Feedback {0}</translation>
    </message>
    <message>
        <source>Decision {0}</source>
        <translation>Beslut {0}</translation>
    </message>
    <message>
        <source>Update {0}</source>
        <translation>Besked {0}</translation>
    </message>
    <message>
        <source>No letter yet</source>
        <translation>Inget brev än</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Tillsatt</translation>
    </message>
    <message>
        <source>Feedback: moves on</source>
        <translation>Går vidare</translation>
    </message>
    <message>
        <source>Feedback done · {0} of {1}</source>
        <translation>Feedback {0}/{1}</translation>
    </message>
</context>
<context>
    <name>CardActs</name>
    <message numerus="yes">
        <source>%n process(es) closed</source>
        <translation>
            <numerusform>%n process avslutad</numerusform>
            <numerusform>%n processer avslutade</numerusform>
        </translation>
    </message>
    <message>
        <source>Feedback recorded</source>
        <translation>Feedback sparad</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) moved to {0}</source>
        <translation>
            <numerusform>%n kort flyttat till {0}</numerusform>
            <numerusform>%n kort flyttade till {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} moved to {1}</source>
        <translation>{0} flyttad till {1}</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Put back what was removed</source>
        <translation>Lägg tillbaka det som togs bort</translation>
    </message>
</context>
<context>
    <name>CardMoves</name>
    <message>
        <source>Place {0} of {1}</source>
        <translation>Plats {0} av {1}</translation>
    </message>
</context>
<context>
    <name>ChapterList</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Go there</source>
        <translation>Gå dit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Phrases</source>
        <translation>Fraser</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n to change</source>
        <translation>
            <numerusform>%n att byta</numerusform>
            <numerusform>%n att byta</numerusform>
        </translation>
    </message>
    <message>
        <source>That day has passed.</source>
        <translation>Den dagen har passerat.</translation>
    </message>
    <message>
        <source>{0} of {1} parts</source>
        <translation>{0} av {1} delar</translation>
    </message>
    <message>
        <source>Begin with the decision</source>
        <translation>Börja med beslutet</translation>
    </message>
    <message>
        <source>1, 2 or 3 chooses</source>
        <translation>Välj med 1, 2 eller 3</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Inte klar än</translation>
    </message>
    <message>
        <source>Can be finished</source>
        <translation>Går att slutföra</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could still be added</source>
        <translation>
            <numerusform>Du kan lägga till %n del</numerusform>
            <numerusform>Du kan lägga till %n delar</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to read out</source>
        <translation>Klar att läsa upp</translation>
    </message>
    <message>
        <source>All five parts are there</source>
        <translation>Alla fem delar är med</translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <source>{0}: done</source>
        <translation>{0}: klar</translation>
    </message>
    <message>
        <source>{0}: look again</source>
        <translation>{0}: se över</translation>
    </message>
    <message>
        <source>{0}: missing</source>
        <translation>{0}: saknas</translation>
    </message>
</context>
<context>
    <name>ChooseCandidate</name>
    <message>
        <source>Who is the reply about?</source>
        <translation>Vem gäller svaret?</translation>
    </message>
    <message>
        <source>Those the client has met come first.</source>
        <translation>De som kunden har träffat kommer först.</translation>
    </message>
    <message>
        <source>Candidates in play</source>
        <translation>Kandidater i processen</translation>
    </message>
    <message>
        <source>Search by name, role or client</source>
        <translation>Sök på namn, roll eller kund</translation>
    </message>
    <message>
        <source>Name, role or client</source>
        <translation>Namn, roll eller kund</translation>
    </message>
    <message>
        <source>Nobody in play is called that</source>
        <translation>Ingen i processen heter så</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Write the reply</source>
        <translation>Skriv svaret</translation>
    </message>
</context>
<context>
    <name>ClientMeeting</name>
    <message>
        <source>There is no assignment to show</source>
        <translation>Det finns inget uppdrag att visa</translation>
    </message>
    <message>
        <source>F5 once more shows this board to {0}</source>
        <translation>F5 en gång till visar den här tavlan för {0}</translation>
    </message>
</context>
<context>
    <name>ClientView</name>
    <message>
        <source>Candidate {0}</source>
        <translation>Kandidat {0}</translation>
    </message>
    <message>
        <source>meets</source>
        <translation>möter</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>delvis</translation>
    </message>
    <message>
        <source>does not meet</source>
        <translation>möter inte</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>inte prövat</translation>
    </message>
    <message>
        <source>Your reasons are needed</source>
        <translation>Er motivering behövs</translation>
    </message>
    <message>
        <source>Your answer is needed</source>
        <translation>Ert svar behövs</translation>
    </message>
    <message>
        <source>Your answer {0}</source>
        <translation>Ert svar {0}</translation>
    </message>
    <message>
        <source>Interview {0} {1}</source>
        <translation>Kundintervju {0} {1}</translation>
    </message>
    <message>
        <source>You have answered</source>
        <translation>Ni har svarat</translation>
    </message>
    <message>
        <source>An offer is being discussed</source>
        <translation>Erbjudande pågår</translation>
    </message>
    <message>
        <source>Nothing is awaited from you</source>
        <translation>Inget väntas från er</translation>
    </message>
    <message>
        <source>{0} {1}: {2}</source>
        <translation>{0} {1}: {2}</translation>
    </message>
    <message>
        <source>Which requirement</source>
        <translation>Vilket krav</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>Vad ni såg</translation>
    </message>
    <message>
        <source>What would have made the difference</source>
        <translation>Vad som hade gjort skillnad</translation>
    </message>
    <message>
        <source>Which requirement decided?</source>
        <translation>Vilket krav avgjorde?</translation>
    </message>
    <message>
        <source>{0}: which requirement decided?</source>
        <translation>{0}: vilket krav avgjorde?</translation>
    </message>
    <message>
        <source>What did you see or hear?</source>
        <translation>Vad såg eller hörde ni?</translation>
    </message>
    <message>
        <source>What would you have needed to hear?</source>
        <translation>Vad hade ni behövt höra?</translation>
    </message>
    <message>
        <source>{0}: what is your answer?</source>
        <translation>{0}: vad svarar ni?</translation>
    </message>
    <message>
        <source>A yes is enough. If it is a no: which requirement, what you saw, and what would have made the difference.</source>
        <translation>Ett ja räcker. Vid ett nej: vilket krav, vad ni såg och vad som hade gjort skillnad.</translation>
    </message>
    <message>
        <source>{0}: what did you see?</source>
        <translation>{0}: vad såg ni?</translation>
    </message>
    <message>
        <source>{0}: what would have made the difference?</source>
        <translation>{0}: vad hade gjort skillnad?</translation>
    </message>
</context>
<context>
    <name>ClientWindow</name>
    <message>
        <source>Names are hidden</source>
        <translation>Namnen är dolda</translation>
    </message>
    <message>
        <source>Names are shown</source>
        <translation>Namnen visas</translation>
    </message>
    <message>
        <source>Private notes, salaries, other clients and other assignments are not loaded in this view.</source>
        <translation>Privata anteckningar, löner, andra kunder och andra uppdrag är inte inlästa i det här läget.</translation>
    </message>
    <message>
        <source>Esc does nothing here, so that nothing is shown by mistake</source>
        <translation>Esc gör ingenting här, så att inget syns av misstag</translation>
    </message>
</context>
<context>
    <name>ClientsList</name>
    <message>
        <source>Clients</source>
        <translation>Kunder</translation>
    </message>
</context>
<context>
    <name>CloseAssignmentDialog</name>
    <message>
        <source>Close the assignment</source>
        <translation>Avsluta uppdraget</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Fick besked via</translation>
    </message>
    <message>
        <source>Assignment closed</source>
        <translation>Uppdrag avslutat</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <translation>
            <numerusform>{0} och %n till</numerusform>
            <numerusform>{0} och %n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) are still in play</source>
        <translation>
            <numerusform>%n kandidat är fortfarande med</numerusform>
            <numerusform>%n kandidater är fortfarande med</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is closed unheard, and an assignment that ends is no exception. Close each process on its ground, also where the client withdrew; then the assignment can close.</source>
        <translation>Ingen avslutas utan att få veta varför, inte heller när ett uppdrag tar slut. Avsluta varje process med en grund, även om kunden har dragit sig ur. Sedan kan uppdraget avslutas.</translation>
    </message>
    <message>
        <source>No candidate is waiting to hear any more.</source>
        <translation>Ingen kandidat väntar på besked längre.</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) are still waiting to hear.</source>
        <translation>
            <numerusform>%n kandidat väntar fortfarande på besked.</numerusform>
            <numerusform>%n kandidater väntar fortfarande på besked.</numerusform>
        </translation>
    </message>
    <message>
        <source>The weekly report, and what the client still owes an answer to, end with it. A closed assignment can be opened again.</source>
        <translation>Veckorapporten och det kunden inte har svarat på tar slut med uppdraget. Ett avslutat uppdrag kan öppnas igen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close them on a ground</source>
        <translation>Avsluta dem med en grund</translation>
    </message>
    <message>
        <source>Close assignment</source>
        <translation>Avsluta uppdrag</translation>
    </message>
    <message>
        <source>Stays owed</source>
        <translation>Kvarstår</translation>
    </message>
    <message>
        <source>Told by now</source>
        <translation>Har fått besked</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Stryk</translation>
    </message>
</context>
<context>
    <name>CloseGate</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Close and write letter</source>
        <translation>Avsluta och skriv brev</translation>
    </message>
    <message>
        <source>Write feedback first</source>
        <translation>Skriv feedback först</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Chase the client first</source>
        <translation>Jaga kunden först</translation>
    </message>
    <message>
        <source>Close and write letters</source>
        <translation>Avsluta och skriv brev</translation>
    </message>
    <message>
        <source>On what ground is the process closed for {0}?</source>
        <translation>På vilken grund avslutas processen för {0}?</translation>
    </message>
    <message>
        <source>Nobody moves to Closed without a ground they may read.</source>
        <translation>Ingen flyttas till Avslutad utan en grund som kandidaten kan få läsa.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
</context>
<context>
    <name>ClosingForm</name>
    <message>
        <source>Why the process is closed</source>
        <translation>Varför processen avslutas</translation>
    </message>
    <message>
        <source>Which requirement</source>
        <translation>Vilket krav</translation>
    </message>
    <message>
        <source>Choose a requirement</source>
        <translation>Välj ett krav</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Vad som visade det</translation>
    </message>
    <message>
        <source>{0} reads that the client gave no reason, though asked {1}.</source>
        <translation>{0} får läsa att kunden inte gav någon motivering, fast vi frågade {1}.</translation>
    </message>
    <message>
        <source>What you saw yourself, if you want to say it</source>
        <translation>Vad du såg själv, om du vill säga det</translation>
    </message>
    <message>
        <source>The client&apos;s reply is vague. Ask first, and the letter has its content.</source>
        <translation>Kundens svar är diffust. Fråga först, så får brevet sitt innehåll.</translation>
    </message>
    <message>
        <source>No feedback says why yet. Write it first, and the letter has its content.</source>
        <translation>Ingen feedback säger varför än. Skriv den först, så får brevet innehåll.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} och {1}</translation>
    </message>
    <message>
        <source>Choose the requirement.</source>
        <translation>Välj ett krav.</translation>
    </message>
    <message>
        <source>Write it so that {0} may read it.</source>
        <translation>Skriv så att {0} kan läsa det.</translation>
    </message>
    <message>
        <source>Choose the requirement and say what was seen.</source>
        <translation>Välj kravet och skriv vad som visade det.</translation>
    </message>
    <message>
        <source>Choose the requirement that made the difference.</source>
        <translation>Välj kravet som skilde kandidaterna åt.</translation>
    </message>
    <message>
        <source>{0} learns that it had nothing to do with the application.</source>
        <translation>{0} får veta att det inte berodde på ansökan.</translation>
    </message>
    <message>
        <source>Keep the reason, it helps the next search.</source>
        <translation>Spara skälet, det hjälper nästa sökning.</translation>
    </message>
    <message>
        <source>What differed, without names</source>
        <translation>Vad som skilde, utan namn</translation>
    </message>
    <message>
        <source>What changed, if it can be said</source>
        <translation>Vad som ändrades, om det får sägas</translation>
    </message>
    <message>
        <source>The reason, if there was one</source>
        <translation>Skälet, om det fanns något</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>{0} is read as</source>
        <translation>{0} läses som</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Privat anteckning</translation>
    </message>
</context>
<context>
    <name>ComposerPage</name>
    <message>
        <source>There is nothing to tell yet</source>
        <translation>Det finns inget att berätta än</translation>
    </message>
    <message>
        <source>A letter is made of feedback, or of the ground a process was closed on.</source>
        <translation>Ett brev bygger på feedback, eller på grunden som processen avslutades på.</translation>
    </message>
    <message>
        <source>Write feedback</source>
        <translation>Skriv feedback</translation>
    </message>
</context>
<context>
    <name>ConcreteExplained</name>
    <message>
        <source>What counts as concrete?</source>
        <translation>Vad räknas som konkret?</translation>
    </message>
    <message>
        <source>Whoever reads it learns at least one thing that decided.</source>
        <translation>Den som läser får veta minst en sak som avgjorde.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Something that was said or done</source>
        <translation>Något som sades eller gjordes</translation>
    </message>
    <message>
        <source>It didn&apos;t feel quite right.</source>
        <translation>Det kändes inte helt rätt.</translation>
    </message>
    <message>
        <source>Asked what you would do when the queue fills, you began with more disk.</source>
        <translation>På frågan vad du gör när kön fylls började du med mer disk.</translation>
    </message>
    <message>
        <source>A requirement, and how much of it was shown</source>
        <translation>Ett krav, och hur mycket av det som visades</translation>
    </message>
    <message>
        <source>Too junior for us.</source>
        <translation>För junior för oss.</translation>
    </message>
    <message>
        <source>The role plans tests for three teams; your examples were about one.</source>
        <translation>Rollen planerar test för tre team; dina exempel gällde ett.</translation>
    </message>
    <message>
        <source>A fact: what was asked for, what there was</source>
        <translation>En uppgift: vad som krävdes, vad som fanns</translation>
    </message>
    <message>
        <source>Too expensive.</source>
        <translation>För dyr.</translation>
    </message>
    <message>
        <source>The ceiling was 875 kronor an hour and you asked for 1 050.</source>
        <translation>Taket var 875 kronor i timmen och du begärde 1 050.</translation>
    </message>
    <message>
        <source>A cliché beside a fact is no matter. Figures or names of tools without a judgement say nothing.</source>
        <translation>En klyscha bredvid en uppgift gör inget. Siffror eller namn på verktyg utan omdöme säger ingenting.</translation>
    </message>
    <message>
        <source>Brick, with a shield, marks what may not leave the house: protected grounds, sensitive data and personal identity numbers. It never keeps you from saving what you write; it only holds the printing of a letter, as a gap does that is not filled.</source>
        <translation>Tegelrött med en sköld märker det som inte får lämna huset: skyddade grunder, känsliga uppgifter och personnummer. Det hindrar dig aldrig från att spara det du skriver; det håller bara tillbaka utskriften av ett brev, precis som en lucka som inte är fylld.</translation>
    </message>
    <message>
        <source>Your own words for it are under Settings, What counts as concrete.</source>
        <translation>Dina egna ord för det finns under Inställningar, Vad som räknas som konkret.</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Log</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>{0} has heard about {1}</source>
        <translation>{0} har fått besked om {1}</translation>
    </message>
    <message>
        <source>{0} has heard</source>
        <translation>{0} har fått besked</translation>
    </message>
    <message>
        <source>{0} has heard, and hears again {1}</source>
        <translation>{0} har fått besked, nästa kommer {1}</translation>
    </message>
    <message>
        <source>{0} has heard, and has no next update</source>
        <translation>{0} har fått besked, och har inget nästa besked</translation>
    </message>
    <message>
        <source>Who heard</source>
        <translation>Vem fick besked</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>What was said, if you like</source>
        <translation>Vad som sas, om du vill</translation>
    </message>
    <message>
        <source>Hears again</source>
        <translation>Nästa besked</translation>
    </message>
    <message>
        <source>Without a new date</source>
        <translation>Utan nytt datum</translation>
    </message>
    <message>
        <source>Then {0} is between the chairs, and is shown so until there is a date.</source>
        <translation>Då sitter {0} mellan stolarna, och visas så tills det finns ett datum.</translation>
    </message>
    <message>
        <source>Update {0}</source>
        <translation>Uppdatera {0}</translation>
    </message>
    <message>
        <source>Tell {0} about {1}</source>
        <translation>Ge {0} besked om {1}</translation>
    </message>
    <message>
        <source>For example what {0} asked</source>
        <translation>Till exempel vad {0} frågade</translation>
    </message>
    <message>
        <source>Nothing is promised now.</source>
        <translation>Inget är lovat nu.</translation>
    </message>
</context>
<context>
    <name>ControlFoot</name>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Before it leaves</source>
        <translation>Innan det går i väg</translation>
    </message>
    <message>
        <source>{0} of {1} passed</source>
        <translation>{0} av {1} klara</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy saved as {0}</source>
        <translation>Kopian är sparad som {0}</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>No date</source>
        <translation>Inget datum</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgon</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>sedan i dag</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>sedan i går</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>time</source>
        <translation>tid</translation>
    </message>
    <message>
        <source>Time, if one was said</source>
        <translation>Tid, om ni har sagt en</translation>
    </message>
    <message>
        <source>Write a time such as 9:30, or leave it empty.</source>
        <translation>Skriv en tid, till exempel 9:30, eller lämna tomt.</translation>
    </message>
    <message>
        <source>People are off on {0}, so it becomes {1}.</source>
        <translation>{0} är en ledig dag, så det blir {1}.</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Such as: Petra is ill until Thursday</source>
        <translation>Till exempel: Petra är sjuk till torsdag</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>That day has passed. Choose one to come.</source>
        <translation>Den dagen har varit. Välj en som kommer.</translation>
    </message>
</context>
<context>
    <name>DaysRow</name>
    <message>
        <source>Between {0} and {1} working days. What was chosen before still holds.</source>
        <translation>Mellan {0} och {1} arbetsdagar. Det som var valt gäller fortfarande.</translation>
    </message>
</context>
<context>
    <name>DecisionRow</name>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>On hold until</source>
        <translation>Avvakta till</translation>
    </message>
    <message>
        <source>A ground is needed to close</source>
        <translation>Kräver en grund</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>The chase</source>
        <translation>Jakten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Fortsätt nu</translation>
    </message>
    <message>
        <source>No further reason</source>
        <translation>Inget närmare skäl</translation>
    </message>
    <message>
        <source>{0} about {1}</source>
        <translation>{0} om {1}</translation>
    </message>
    <message>
        <source>Pass on to {0}</source>
        <translation>För vidare till {0}</translation>
    </message>
    <message>
        <source>{0} is moved to {1}</source>
        <translation>{0}: flyttat till {1}</translation>
    </message>
    <message>
        <source>{0} is back</source>
        <translation>{0}: steget är tillbaka</translation>
    </message>
    <message>
        <source>{0} is skipped</source>
        <translation>{0}: överhoppat</translation>
    </message>
    <message>
        <source>Pause the chase</source>
        <translation>Pausa jakten</translation>
    </message>
    <message>
        <source>What is still to be asked moves behind the pause. {0} is told all the same.</source>
        <translation>Frågorna som är kvar flyttas till efter pausen. {0} får besked ändå.</translation>
    </message>
    <message>
        <source>The chase is paused until {0}</source>
        <translation>Jakten är pausad till {0}</translation>
    </message>
    <message>
        <source>Move “{0}”</source>
        <translation>Flytta ”{0}”</translation>
    </message>
    <message>
        <source>A day on which people are off becomes the next working day.</source>
        <translation>En ledig dag blir nästa arbetsdag.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>{0} is done</source>
        <translation>{0}: gjort</translation>
    </message>
    <message>
        <source>Update {0}</source>
        <translation>Uppdatera {0}</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Markera som gjort</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Flytta till en annan dag</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Have it back</source>
        <translation>Ta tillbaka steget</translation>
    </message>
    <message>
        <source>{0} since {1}, {2}</source>
        <translation>{0} sedan {1}, {2}</translation>
    </message>
    <message>
        <source>{0} has not answered yet</source>
        <translation>{0} har inte svarat än</translation>
    </message>
    <message>
        <source>Ask here, or write below what was said.</source>
        <translation>Fråga här, eller skriv nedan vad som sas.</translation>
    </message>
    <message>
        <source>No agreement on feedback, make one</source>
        <translation>Ingen överenskommelse, skapa en</translation>
    </message>
    <message>
        <source>Then there is something to refer to when no answer comes.</source>
        <translation>Då finns något att hänvisa till när svaret dröjer.</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Skapa en</translation>
    </message>
    <message>
        <source>Agreed {0} with {1}</source>
        <translation>Överenskommet {0} med {1}</translation>
    </message>
    <message>
        <source>An answer within {0}, with requirement, observation and difference.</source>
        <translation>Svar inom {0}, med krav, iakttagelse och vad som hade gjort skillnad.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>It stops as soon as the answer is concrete.</source>
        <translation>Den slutar så fort svaret är konkret.</translation>
    </message>
    <message>
        <source>nobody is there</source>
        <translation>ingen är på plats</translation>
    </message>
    <message>
        <source>Paused until {0}: {1}</source>
        <translation>Pausad till {0}: {1}</translation>
    </message>
    <message>
        <source>They gave no further reason, noted {0}. You can ask again.</source>
        <translation>Kunden gav inget närmare skäl, antecknat {0}. Du kan fråga igen.</translation>
    </message>
    <message>
        <source>Say now that the answer is late, and when you will speak again.</source>
        <translation>Säg redan nu att svaret dröjer, och när ni hörs igen.</translation>
    </message>
    <message>
        <source>There is news to tell.</source>
        <translation>Det finns något nytt att berätta.</translation>
    </message>
    <message>
        <source>Counted as concrete, by your judgement</source>
        <translation>Räknas som konkret, på din bedömning</translation>
    </message>
    <message>
        <source>The chase goes on</source>
        <translation>Jakten fortsätter</translation>
    </message>
    <message>
        <source>Noted: the client gives no further reason</source>
        <translation>Antecknat: kunden ger inget närmare skäl</translation>
    </message>
    <message>
        <source>The answer is kept</source>
        <translation>Svaret är sparat</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Called in letters</source>
        <translation>Tilltalas i brev</translation>
    </message>
    <message>
        <source>In Latin letters</source>
        <translation>Med latinska bokstäver</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Reads letters in</source>
        <translation>Brevspråk</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Ändra uppgifter</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details of {0}</source>
        <translation>Uppgifter om {0}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Tilltalsnamn</translation>
    </message>
    <message>
        <source>How the name is written in a letter.</source>
        <translation>Så skrivs namnet i ett brev.</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Namnet med latinska bokstäver</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kompetenser</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>År i yrket</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Gatuadress</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Reads letters in</source>
        <translation>Brevspråk</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>DraftPane</name>
    <message>
        <source>Nothing to ask</source>
        <translation>Inget att fråga om</translation>
    </message>
    <message>
        <source>The reply can be passed on to {0} in your own words.</source>
        <translation>Svaret kan föras vidare till {0} med dina egna ord.</translation>
    </message>
    <message>
        <source>The draft is copied</source>
        <translation>Utkastet är kopierat</translation>
    </message>
    <message>
        <source>Marked as sent</source>
        <translation>Markerat som skickat</translation>
    </message>
    <message>
        <source>Marked as called</source>
        <translation>Markerat som ringt</translation>
    </message>
    <message>
        <source>How the client is asked</source>
        <translation>Så frågar du kunden</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mejl</translation>
    </message>
    <message>
        <source>Phone script</source>
        <translation>Telefonmanus</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>Utkastet</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Language of the draft</source>
        <translation>Utkastets språk</translation>
    </message>
    <message>
        <source>Open mail</source>
        <translation>Öppna mejl</translation>
    </message>
    <message>
        <source>Copy the draft</source>
        <translation>Kopiera utkastet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>As it was made</source>
        <translation>Som det var från början</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Draft to {0}</source>
        <translation>Utkast till {0}</translation>
    </message>
    <message>
        <source>No contact at the client</source>
        <translation>Ingen kontaktperson hos kunden</translation>
    </message>
    <message>
        <source>I have called</source>
        <translation>Jag har ringt</translation>
    </message>
    <message>
        <source>I called them</source>
        <translation>Ringt</translation>
    </message>
    <message>
        <source>What you write is only in this window</source>
        <translation>Det du skriver finns bara i det här fönstret</translation>
    </message>
    <message>
        <source>Was it sent?</source>
        <translation>Skickat?</translation>
    </message>
    <message>
        <source>Did you ask them?</source>
        <translation>Fick du fråga?</translation>
    </message>
</context>
<context>
    <name>EmptyDay</name>
    <message>
        <source>Show what comes later</source>
        <translation>Visa det som kommer senare</translation>
    </message>
    <message>
        <source>Nothing is promised for this week</source>
        <translation>Inget är lovat den här veckan</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) sit between the chairs.</source>
        <translation>
            <numerusform>%n sitter mellan stolarna.</numerusform>
            <numerusform>%n sitter mellan stolarna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone knows where they stand</source>
        <translation>Alla vet hur det ligger till</translation>
    </message>
    <message>
        <source>Nobody sits between the chairs.</source>
        <translation>Ingen sitter mellan stolarna.</translation>
    </message>
    <message>
        <source>{0} of {1} candidates have a next update. {2}</source>
        <translation>{0} av {1} kandidater har ett nästa besked. {2}</translation>
    </message>
    <message>
        <source>heard from you today</source>
        <translation>besked i dag</translation>
    </message>
    <message>
        <source>contacts with clients</source>
        <translation>kundkontakter</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>med brev</translation>
    </message>
    <message>
        <source>Next promise: {0}, {1}.</source>
        <translation>Nästa löfte: {0}, {1}.</translation>
    </message>
</context>
<context>
    <name>EmptyLane</name>
    <message>
        <source>No match here</source>
        <translation>Ingen träff här</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Ingen här än</translation>
    </message>
    <message>
        <source>Drag a card here, or press M on a card</source>
        <translation>Dra hit ett kort, eller tryck M på ett kort</translation>
    </message>
    <message>
        <source>Drag a card here, or choose Move to in its menu</source>
        <translation>Dra hit ett kort, eller välj Flytta till i dess meny</translation>
    </message>
    <message>
        <source>Add somebody with N, or import a list with {0}</source>
        <translation>Lägg till någon med N, eller importera en lista med {0}</translation>
    </message>
    <message>
        <source>Add somebody with +, or import a list with {0}</source>
        <translation>Lägg till någon med +, eller importera en lista med {0}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>That text is too long: at most {0} characters fit.</source>
        <translation>Texten är för lång: högst {0} tecken får plats.</translation>
    </message>
    <message>
        <source>No font here can print {0}. Write it in Latin letters too.</source>
        <translation>Inget typsnitt här kan skriva ut {0}. Skriv det också med latinska bokstäver.</translation>
    </message>
    <message>
        <source>“{0}” must not be said. Word it in another way.</source>
        <translation>”{0}” får inte sägas. Säg det på ett annat sätt.</translation>
    </message>
    <message>
        <source>Say what these stages are first: {0}.</source>
        <translation>Säg först vad de här stegen är: {0}.</translation>
    </message>
    <message>
        <source>The file could not be saved as {0}. Nothing else is lost.</source>
        <translation>Filen gick inte att spara som {0}. Inget annat har gått förlorat.</translation>
    </message>
    <message>
        <source>The file is not a Wise Feedback vault. It was left alone.</source>
        <translation>Filen är inte en datafil från Wise Feedback. Den lämnades orörd.</translation>
    </message>
    <message>
        <source>The vault is from a newer version of Wise Feedback. Please upgrade.</source>
        <translation>Datafilen är från en nyare version av Wise Feedback. Uppdatera programmet.</translation>
    </message>
    <message>
        <source>The vault can be read here, but not written to.</source>
        <translation>Datafilen går att läsa men inte att skriva i.</translation>
    </message>
    <message>
        <source>The vault is in use by another program. Try again soon.</source>
        <translation>Datafilen används av ett annat program. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The disk is full. The last change was not saved, all before it is safe.</source>
        <translation>Disken är full. Den senaste ändringen sparades inte, men allt före den finns kvar.</translation>
    </message>
    <message>
        <source>The vault is damaged, or its disk is failing. Nothing was written.</source>
        <translation>Datafilen är skadad, eller så är det fel på disken. Inget skrevs.</translation>
    </message>
    <message>
        <source>The database engine is too old to be safe.</source>
        <translation>Databasmotorn är för gammal för att vara säker.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Det finns ingen sådan fil.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Filen gick inte att läsa.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen är tom.</translation>
    </message>
    <message>
        <source>The list has headers but no rows.</source>
        <translation>Listan har rubriker men inga rader.</translation>
    </message>
    <message>
        <source>The file is too large for a list.</source>
        <translation>Filen är för stor för att vara en lista med kandidater.</translation>
    </message>
    <message>
        <source>The file is not a list of text.</source>
        <translation>Filen är inte en lista med text.</translation>
    </message>
    <message>
        <source>The workbook is damaged.</source>
        <translation>Excelfilen är skadad.</translation>
    </message>
    <message>
        <source>The workbook needs a password. Save a copy without one.</source>
        <translation>Excelfilen kräver lösenord. Spara en kopia utan.</translation>
    </message>
    <message>
        <source>Only CSV files and Excel workbooks (.xlsx) can be imported.</source>
        <translation>Bara CSV-filer och Excelfiler (.xlsx) går att importera.</translation>
    </message>
    <message>
        <source>No column holds names. Choose which one does.</source>
        <translation>Ingen kolumn har namn. Välj vilken det är.</translation>
    </message>
    <message>
        <source>Choose which columns hold the candidate, the stage and the date.</source>
        <translation>Välj vilka kolumner som har kandidaten, steget och datumet.</translation>
    </message>
    <message>
        <source>Choose one of the reply times.</source>
        <translation>Välj en av svarstiderna.</translation>
    </message>
    <message>
        <source>Choose at least one thing that every reply shall hold.</source>
        <translation>Välj minst en sak som varje svar ska innehålla.</translation>
    </message>
    <message>
        <source>A step cannot come before the one above it. Choose a later day.</source>
        <translation>Ett steg kan inte komma före det ovanför. Välj en senare dag.</translation>
    </message>
    <message>
        <source>That day has not come yet. Choose today or a day before.</source>
        <translation>Den dagen har inte kommit än. Välj i dag eller en dag innan.</translation>
    </message>
    <message>
        <source>It cannot be signed before it was walked through. Change the day.</source>
        <translation>Den kan inte skrivas på innan den är genomgången. Ändra dagen.</translation>
    </message>
    <message>
        <source>There is no e-mail address to send it to.</source>
        <translation>Det finns ingen e-postadress att skicka till.</translation>
    </message>
    <message>
        <source>No mail reaches that address. Look for a slip, as in name@example.com.</source>
        <translation>Inget mejl når den adressen. Se efter om något blev fel, som i namn@example.com.</translation>
    </message>
    <message>
        <source>A letter goes to one person. Write one address only.</source>
        <translation>Ett brev går till en person. Skriv bara en adress.</translation>
    </message>
    <message>
        <source>Addresses, names and subjects have one line. Take the line break out.</source>
        <translation>Adresser, namn och ämnen har en rad. Ta bort radbrytningen.</translation>
    </message>
    <message>
        <source>Fill in your own e-mail address in the settings first.</source>
        <translation>Fyll först i din egen e-postadress i inställningarna.</translation>
    </message>
    <message>
        <source>Fill in the name of the mail server.</source>
        <translation>Fyll i mejlserverns namn.</translation>
    </message>
    <message>
        <source>No server is called that. Write a name such as smtp.example.com.</source>
        <translation>Ingen server heter så. Skriv ett namn som smtp.example.com.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>En port är ett tal från 1 till 65535.</translation>
    </message>
    <message>
        <source>Fill in the password too.</source>
        <translation>Fyll i lösenordet också.</translation>
    </message>
    <message>
        <source>A password is only sent over an encrypted line. Choose STARTTLS or TLS.</source>
        <translation>Ett lösenord skickas bara krypterat. Välj STARTTLS eller TLS.</translation>
    </message>
    <message>
        <source>The letter is in the outbox already.</source>
        <translation>Brevet ligger redan i utkorgen.</translation>
    </message>
    <message>
        <source>The mail is being sent right now.</source>
        <translation>Mejlet skickas just nu.</translation>
    </message>
    <message>
        <source>The mail has been sent.</source>
        <translation>Mejlet är skickat.</translation>
    </message>
    <message>
        <source>It is a folder. Open the file in it.</source>
        <translation>Det är en mapp. Öppna filen i den.</translation>
    </message>
    <message>
        <source>Only voices, phrases and lists of candidates can be opened.</source>
        <translation>Bara röster, fraser och kandidatlistor går att öppna.</translation>
    </message>
    <message>
        <source>The file is damaged at line {0}.</source>
        <translation>Filen är skadad på rad {0}.</translation>
    </message>
    <message>
        <source>The file is too large for a list of phrases.</source>
        <translation>Filen är för stor för en lista med fraser.</translation>
    </message>
    <message>
        <source>The file is not a list of phrases from Wise Feedback.</source>
        <translation>Filen är ingen lista med fraser från Wise Feedback.</translation>
    </message>
    <message>
        <source>The file is from a newer version of Wise Feedback. Please upgrade.</source>
        <translation>Filen kommer från en nyare version av Wise Feedback. Uppdatera programmet.</translation>
    </message>
    <message>
        <source>Something in the file is not a list of phrases.</source>
        <translation>Något i filen är ingen lista med fraser.</translation>
    </message>
    <message>
        <source>The file is too large for a voice.</source>
        <translation>Filen är för stor för att vara en röst.</translation>
    </message>
    <message>
        <source>The file is not a voice from Wise Feedback.</source>
        <translation>Filen är ingen röst från Wise Feedback.</translation>
    </message>
    <message>
        <source>Something in the file is not a voice.</source>
        <translation>Något i filen är ingen röst.</translation>
    </message>
    <message>
        <source>A brace is left open. A field is written with one on each side.</source>
        <translation>En klammer är inte stängd. Ett fält skrivs med en på var sida.</translation>
    </message>
    <message>
        <source>There is no field called “{0}” here.</source>
        <translation>Här finns inget fält som heter ”{0}”.</translation>
    </message>
    <message>
        <source>Leave out addresses and numbers: each letter gives yours by itself.</source>
        <translation>Utelämna adresser och nummer: varje brev anger dina av sig självt.</translation>
    </message>
    <message>
        <source>Your name or your agency’s is in it. Take it out: each letter signs itself.</source>
        <translation>Ditt eller firmans namn står där. Ta bort det: varje brev undertecknar sig självt.</translation>
    </message>
    <message>
        <source>Name the role with the field “{0}”, so that it is clear what it is about.</source>
        <translation>Nämn rollen med fältet ”{0}”, så att det är klart vad det gäller.</translation>
    </message>
    <message>
        <source>Say straight out that it is a no, with a word such as “not”.</source>
        <translation>Säg rakt ut att det är ett nej, med ett ord som ”inte”.</translation>
    </message>
    <message>
        <source>“{0}” gives a reason that nobody can use. The ground comes further down.</source>
        <translation>”{0}” är ett skäl som ingen har nytta av. Grunden kommer längre ned.</translation>
    </message>
    <message>
        <source>“{0}” may not leave the house.</source>
        <translation>”{0}” får inte lämna huset.</translation>
    </message>
    <message>
        <source>Only pictures in PNG or JPEG can be used. Save it as one of those.</source>
        <translation>Bara bilder i PNG eller JPEG går att använda. Spara den som en sådan.</translation>
    </message>
    <message>
        <source>The picture is too large: at most 5 MB and 40 million pixels.</source>
        <translation>Bilden är för stor: högst 5 MB och 40 miljoner bildpunkter.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>Bilden är skadad.</translation>
    </message>
    <message>
        <source>There is nothing to see in the picture.</source>
        <translation>Det finns inget att se i bilden.</translation>
    </message>
    <message>
        <source>“{0}” is in both lists. Take it out of one.</source>
        <translation>”{0}” står i båda listorna. Ta bort frasen ur en av dem.</translation>
    </message>
    <message>
        <source>A list has room for {0} phrases. Take some away.</source>
        <translation>En lista rymmer {0} fraser. Ta bort några.</translation>
    </message>
    <message>
        <source>A phrase has at most {0} characters. Write one on a line.</source>
        <translation>En fras får ha högst {0} tecken. Skriv en på varje rad.</translation>
    </message>
    <message>
        <source>Fill in a name.</source>
        <translation>Fyll i namn.</translation>
    </message>
    <message>
        <source>Fill in the role.</source>
        <translation>Fyll i roll.</translation>
    </message>
    <message>
        <source>Fill in the client.</source>
        <translation>Fyll i kund.</translation>
    </message>
    <message>
        <source>Fill in the contact&apos;s name.</source>
        <translation>Fyll i kontaktpersonens namn.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Skriv något först.</translation>
    </message>
    <message>
        <source>Write why it may stay.</source>
        <translation>Skriv varför det får stå kvar.</translation>
    </message>
    <message>
        <source>Write what the client said first.</source>
        <translation>Skriv först vad kunden sa.</translation>
    </message>
    <message>
        <source>Write what is required.</source>
        <translation>Skriv vad som krävs.</translation>
    </message>
    <message>
        <source>Answer at least one of the questions.</source>
        <translation>Svara på minst en av frågorna.</translation>
    </message>
    <message>
        <source>A board needs a first stage and one called closed.</source>
        <translation>En tavla behöver ett första steg och ett som heter Avslutad.</translation>
    </message>
    <message>
        <source>That is no longer here.</source>
        <translation>Det finns inte kvar.</translation>
    </message>
    <message>
        <source>Write one e-mail address, such as name@example.com.</source>
        <translation>Skriv en e-postadress, till exempel namn@exempel.se.</translation>
    </message>
    <message>
        <source>The candidate is on this board already.</source>
        <translation>Kandidaten finns redan på tavlan.</translation>
    </message>
    <message>
        <source>The stage has cards or history, so it stays. It can be renamed.</source>
        <translation>Steget har kort eller historik och måste vara kvar. Du kan byta namn på det.</translation>
    </message>
    <message>
        <source>Somebody is still in play. Close each process on a ground first.</source>
        <translation>Någon är fortfarande med. Avsluta varje process med en grund först.</translation>
    </message>
    <message>
        <source>The assignment is closed. Reopen it first.</source>
        <translation>Uppdraget är avslutat. Öppna det igen först.</translation>
    </message>
    <message>
        <source>Nobody is closed without a ground that they may read.</source>
        <translation>Ingen avslutas utan en grund som kandidaten kan få läsa.</translation>
    </message>
    <message>
        <source>Something that the candidate needs is still missing.</source>
        <translation>Något som kandidaten behöver saknas.</translation>
    </message>
    <message>
        <source>That day has passed. Choose today or a day to come.</source>
        <translation>Den dagen har passerat. Välj i dag eller en dag framåt.</translation>
    </message>
    <message>
        <source>The interview has to end after it begins, and within a day.</source>
        <translation>Intervjun måste sluta efter att den börjat, och inom ett dygn.</translation>
    </message>
    <message>
        <source>The letter may not leave the house yet: see its checks.</source>
        <translation>Brevet får inte lämna huset än: se kontrollerna.</translation>
    </message>
    <message>
        <source>Your own words were written before what is decided now. Open the letter, and read it.</source>
        <translation>Dina egna ord skrevs före det beslut som gäller nu. Öppna brevet och läs det.</translation>
    </message>
    <message>
        <source>The printer did not take the letter. See that it is on, or choose another.</source>
        <translation>Skrivaren tog inte emot brevet. Se efter att den är på, eller välj en annan.</translation>
    </message>
    <message>
        <source>There is nothing to tell yet: write feedback, or close the process first.</source>
        <translation>Det finns inget att berätta än. Skriv feedback, eller avsluta processen först.</translation>
    </message>
    <message>
        <source>There are no qualifications to state: a statement is for somebody who was turned down, about those who were called to interview or hired.</source>
        <translation>Det finns inga meriter att uppge: uppgiften är till den som fått nej, om dem som kallades till intervju eller fick rollen.</translation>
    </message>
    <message>
        <source>The letter in the archive is damaged: it is no longer what was saved.</source>
        <translation>Brevet i arkivet är skadat och är inte längre det som sparades.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Avbrutet. Inget ändrades.</translation>
    </message>
    <message>
        <source>Sample data goes into an empty vault and never mixes with real people.</source>
        <translation>Exempeldata läggs bara in där det är tomt, så att de aldrig blandas med riktiga.</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>The client answered</source>
        <translation>Kunden svarade</translation>
    </message>
    <message>
        <source>{0} told what they thought</source>
        <translation>{0} sade vad hen tyckte</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} till {1}</translation>
    </message>
    <message>
        <source>Added in {0}</source>
        <translation>Tillagd i {0}</translation>
    </message>
    <message>
        <source>To {0}</source>
        <translation>Flyttad till {0}</translation>
    </message>
    <message>
        <source>Closed: {0}</source>
        <translation>Avslutad · {0}</translation>
    </message>
    <message>
        <source>Feedback: {0}</source>
        <translation>Feedback · {0}</translation>
    </message>
    <message>
        <source>Letter saved as PDF</source>
        <translation>Brev sparat som PDF</translation>
    </message>
    <message>
        <source>The client was told</source>
        <translation>Kunden fick besked</translation>
    </message>
    <message>
        <source>{0} was called</source>
        <translation>{0} fick ett samtal</translation>
    </message>
    <message>
        <source>{0} got an e-mail</source>
        <translation>{0} fick ett mejl</translation>
    </message>
    <message>
        <source>{0} got a text</source>
        <translation>{0} fick ett sms</translation>
    </message>
    <message>
        <source>{0} was told in a meeting</source>
        <translation>{0} fick besked i ett möte</translation>
    </message>
    <message>
        <source>{0} got a letter</source>
        <translation>{0} fick ett brev</translation>
    </message>
    <message>
        <source>{0} booked</source>
        <translation>{0} bokad</translation>
    </message>
    <message>
        <source>{0} called off</source>
        <translation>{0} inställd</translation>
    </message>
    <message>
        <source>The client was reminded</source>
        <translation>Kunden påmindes</translation>
    </message>
    <message>
        <source>The client was called</source>
        <translation>Kunden fick ett samtal</translation>
    </message>
    <message>
        <source>The client was referred to the agreement</source>
        <translation>Kunden hänvisades till överenskommelsen</translation>
    </message>
    <message>
        <source>The client was asked</source>
        <translation>Kunden fick frågan</translation>
    </message>
    <message>
        <source>Update promised {0}</source>
        <translation>Besked lovat {0}</translation>
    </message>
    <message>
        <source>The update for {0} was dropped</source>
        <translation>Beskedet till {0} ströks</translation>
    </message>
    <message>
        <source>Update put off from {0} to {1}</source>
        <translation>Besked uppskjutet från {0} till {1}</translation>
    </message>
    <message>
        <source>Concrete · {0} of {1}</source>
        <translation>Konkret · {0} av {1}</translation>
    </message>
    <message>
        <source>Vague · {0} of {1}</source>
        <translation>Diffust · {0} av {1}</translation>
    </message>
    <message>
        <source>Kept the promise for {0}</source>
        <translation>Höll löftet till {0}</translation>
    </message>
    <message>
        <source>After {0}</source>
        <translation>Efter steget {0}</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>the question, the task</source>
        <translation>frågan, uppgiften</translation>
    </message>
    <message>
        <source>Remove this</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>Experience</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Delvis</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Knew where they stood: {0}</source>
        <translation>Visste var hen stod: {0}</translation>
    </message>
    <message>
        <source>The feedback was of use: {0}</source>
        <translation>Hade nytta av återkopplingen: {0}</translation>
    </message>
    <message>
        <source>Would recommend us: {0} of {1}</source>
        <translation>Skulle rekommendera oss: {0} av {1}</translation>
    </message>
</context>
<context>
    <name>ExperienceDialog</name>
    <message>
        <source>What {0} thought of the process</source>
        <translation>Vad {0} tyckte om processen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Inte frågat</translation>
    </message>
    <message>
        <source>Knew where they stood</source>
        <translation>Visste var hen stod</translation>
    </message>
    <message>
        <source>The feedback was of use</source>
        <translation>Hade nytta av återkopplingen</translation>
    </message>
    <message>
        <source>Would recommend us, 0 to 10</source>
        <translation>Skulle rekommendera oss, 0 till 10</translation>
    </message>
    <message>
        <source>Why, in their own words</source>
        <translation>Varför, med egna ord</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Så fick du veta det</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>På telefon</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Med mejl</translation>
    </message>
    <message>
        <source>Did you know where you stood?</source>
        <translation>Visste du var du stod?</translation>
    </message>
    <message>
        <source>Was the feedback of use to you?</source>
        <translation>Hade du nytta av återkopplingen?</translation>
    </message>
    <message>
        <source>Would you recommend us, from 0 to 10?</source>
        <translation>Skulle du rekommendera oss, från 0 till 10?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
    </message>
    <message>
        <source>In insights it is counted and quoted without a name.</source>
        <translation>I insikterna räknas och citeras det utan namn.</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>After {0}</source>
        <translation>Efter steget {0}</translation>
    </message>
    <message>
        <source>After screening</source>
        <translation>Efter urvalet</translation>
    </message>
    <message>
        <source>After our interview</source>
        <translation>Efter vår intervju</translation>
    </message>
    <message>
        <source>After the presentation to the client</source>
        <translation>Efter presentationen för kunden</translation>
    </message>
    <message>
        <source>After the client interview</source>
        <translation>Efter kundintervjun</translation>
    </message>
    <message>
        <source>After the offer</source>
        <translation>Efter erbjudandet</translation>
    </message>
    <message>
        <source>After the placement</source>
        <translation>Efter tillsättningen</translation>
    </message>
    <message>
        <source>After closing</source>
        <translation>Efter avslutet</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Styrka</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Utveckling</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>tied to a requirement</source>
        <translation>kopplad till ett krav</translation>
    </message>
    <message>
        <source>a requirement that was shown</source>
        <translation>ett krav som är mött</translation>
    </message>
    <message>
        <source>what was said or done, and when</source>
        <translation>vad som sades eller gjordes, och när</translation>
    </message>
    <message>
        <source>at least one example</source>
        <translation>minst ett exempel</translation>
    </message>
    <message>
        <source>something to do, not to be</source>
        <translation>något du kan göra, inte vara</translation>
    </message>
    <message>
        <source>how and on which day</source>
        <translation>hur och vilken dag</translation>
    </message>
    <message>
        <source>Choose what was decided.</source>
        <translation>Välj beslut.</translation>
    </message>
    <message>
        <source>Say until when it is on hold.</source>
        <translation>Välj till vilken dag du avvaktar.</translation>
    </message>
    <message>
        <source>Choose the day of the next step.</source>
        <translation>Välj dag för nästa steg.</translation>
    </message>
    <message>
        <source>Write on what ground.</source>
        <translation>Skriv på vilken grund.</translation>
    </message>
    <message>
        <source>Choose the requirement that the ground is about.</source>
        <translation>Välj kravet som grunden gäller.</translation>
    </message>
    <message>
        <source>Write what was said, done or delivered.</source>
        <translation>Skriv vad som sades, gjordes eller levererades.</translation>
    </message>
    <message>
        <source>Write both what was asked for and what was shown.</source>
        <translation>Skriv både vad kravet var och vad som visades.</translation>
    </message>
    <message>
        <source>Add the unit to the number: years, kronor, a date.</source>
        <translation>Skriv ut vad siffran gäller: år, kronor, ett datum.</translation>
    </message>
    <message>
        <source>Say when: the question or the task.</source>
        <translation>Skriv när: frågan eller uppgiften.</translation>
    </message>
    <message>
        <source>Say why it matters in the role.</source>
        <translation>Skriv varför det är viktigt i rollen.</translation>
    </message>
    <message>
        <source>Write at least one thing that convinced you.</source>
        <translation>Skriv minst en sak som övertygade.</translation>
    </message>
    <message>
        <source>Write something to do before the next interview.</source>
        <translation>Skriv något som går att göra före nästa intervju.</translation>
    </message>
    <message>
        <source>Say what was said or done.</source>
        <translation>Skriv vad som sades eller gjordes.</translation>
    </message>
    <message>
        <source>Say what to do, and with what.</source>
        <translation>Skriv vad man kan göra, och med vad.</translation>
    </message>
    <message>
        <source>Name qualifications only: education, experience, skill.</source>
        <translation>Nämn bara meriter: utbildning, erfarenhet, kunskap.</translation>
    </message>
    <message>
        <source>Change what is marked before a letter is printed.</source>
        <translation>Ändra det som är märkt innan ett brev skrivs ut.</translation>
    </message>
    <message>
        <source>Some musts were not assessed.</source>
        <translation>Några skallkrav har inte prövats.</translation>
    </message>
    <message>
        <source>Give the same reason here as when it was closed.</source>
        <translation>Ge samma skäl här som när processen avslutades.</translation>
    </message>
    <message>
        <source>Choose what decided, and say what convinced.</source>
        <translation>Välj det som avgjorde, och skriv vad som övertygade.</translation>
    </message>
    <message>
        <source>Write what the letter is about.</source>
        <translation>Skriv vad brevet handlar om.</translation>
    </message>
    <message>
        <source>a fact of the process</source>
        <translation>något i själva processen</translation>
    </message>
    <message>
        <source>tied to {0}</source>
        <translation>kopplad till {0}</translation>
    </message>
    <message>
        <source>shown: {0}</source>
        <translation>möter {0}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>”{0}”</translation>
    </message>
    <message>
        <source>{0} asked for, {1} shown</source>
        <translation>krav {0}, visat {1}</translation>
    </message>
    <message>
        <source>on hold until {0}</source>
        <translation>avvaktar till {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>{0} · {1}, {2}</source>
        <translation>{0} · {1}, {2}</translation>
    </message>
    <message>
        <source>Feedback to {0}</source>
        <translation>Feedback till {0}</translation>
    </message>
    <message>
        <source>Start from last feedback</source>
        <translation>Utgå från förra feedbacken</translation>
    </message>
    <message>
        <source>Add a private note</source>
        <translation>Lägg till privat anteckning</translation>
    </message>
    <message>
        <source>Also move to Closed</source>
        <translation>Flytta till Avslutad</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Done, write the letter</source>
        <translation>Klar, skriv brev</translation>
    </message>
    <message>
        <source>Saves as you type</source>
        <translation>Sparas medan du skriver</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>nästa del</translation>
    </message>
    <message>
        <source>close</source>
        <translation>stäng</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation>{0} min {1} s</translation>
    </message>
</context>
<context>
    <name>FeedbackForm</name>
    <message>
        <source>Another strength</source>
        <translation>En styrka till</translation>
    </message>
    <message>
        <source>Strength {0}</source>
        <translation>Styrka {0}</translation>
    </message>
    <message>
        <source>Add something</source>
        <translation>Lägg till något</translation>
    </message>
    <message>
        <source>How you can grow</source>
        <translation>Så kan du utvecklas</translation>
    </message>
    <message>
        <source>Fits better for</source>
        <translation>Passar bättre för</translation>
    </message>
    <message>
        <source>a role or a setting, if there is one</source>
        <translation>en roll eller en miljö, om du ser någon</translation>
    </message>
    <message>
        <source>Against the requirements</source>
        <translation>Mot kravprofilen</translation>
    </message>
    <message>
        <source>1–4 on the keyboard</source>
        <translation>1–4 på tangentbordet</translation>
    </message>
    <message>
        <source>What convinced us</source>
        <translation>Det som övertygade</translation>
    </message>
    <message>
        <source>at least one example</source>
        <translation>minst ett exempel</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>På vilken grund</translation>
    </message>
    <message>
        <source>something to do, not to be</source>
        <translation>något du kan göra, inte vara</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Something to work on</source>
        <translation>Något att arbeta vidare på</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, on paper and in Excel</source>
        <translation>
            <numerusform>och %n till, på papper och i Excel</numerusform>
            <numerusform>och %n till, på papper och i Excel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileColumns</name>
    <message>
        <source>Leave out {0}</source>
        <translation>Ta bort {0}</translation>
    </message>
    <message>
        <source>{0} is read as</source>
        <translation>{0} läses som</translation>
    </message>
    <message>
        <source>Nothing we need</source>
        <translation>Inget som behövs</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Not yet</source>
        <translation>Inte än</translation>
    </message>
    <message>
        <source>Has {0} been sent it?</source>
        <translation>Skickat till {0}?</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Ja, nästa</translation>
    </message>
    <message>
        <source>Called, go on</source>
        <translation>Ringt och klart</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiera texten</translation>
    </message>
    <message>
        <source>Open the mail</source>
        <translation>Öppna mejl</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Language of the agreement</source>
        <translation>Överenskommelsens språk</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply time after a profile and an interview</source>
        <translation>Svarstid efter profil och intervju</translation>
    </message>
    <message>
        <source>Which requirement it is about</source>
        <translation>Vilket krav det gäller</translation>
    </message>
    <message>
        <source>What they saw or heard</source>
        <translation>Vad de såg eller hörde</translation>
    </message>
    <message>
        <source>What would have made a difference</source>
        <translation>Vad som hade gjort skillnad</translation>
    </message>
    <message>
        <source>Replies at the client</source>
        <translation>Svarar hos kunden</translation>
    </message>
    <message>
        <source>Name, title</source>
        <translation>Namn, titel</translation>
    </message>
    <message>
        <source>In their absence</source>
        <translation>Vid frånvaro</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>Veckorapport</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Check-in, ten minutes</source>
        <translation>Avstämning, tio minuter</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Kl.</translation>
    </message>
    <message>
        <source>Remind me to bring it up at the start meeting</source>
        <translation>Påminn mig om att ta upp det på uppstartsmötet</translation>
    </message>
    <message>
        <source>No font here can print {0}. Write it in another way.</source>
        <translation>Inget typsnitt här kan skriva ut {0}. Skriv det på ett annat sätt.</translation>
    </message>
    <message>
        <source>The client&apos;s name cannot be printed</source>
        <translation>Kundens namn går inte att skriva ut</translation>
    </message>
    <message>
        <source>The role cannot be printed</source>
        <translation>Rollen går inte att skriva ut</translation>
    </message>
    <message>
        <source>Your own name in the settings cannot be printed</source>
        <translation>Ditt eget namn i inställningarna går inte att skriva ut</translation>
    </message>
    <message>
        <source>Your agency in the settings cannot be printed</source>
        <translation>Uppgifterna om ditt företag i inställningarna går inte att skriva ut</translation>
    </message>
    <message>
        <source>The agreement cannot be printed yet</source>
        <translation>Överenskommelsen går inte att skriva ut än</translation>
    </message>
    <message>
        <source>Every reply shall hold</source>
        <translation>Varje svar ska innehålla</translation>
    </message>
    <message>
        <source>Working days after it was due</source>
        <translation>Arbetsdagar efter svarsdagen</translation>
    </message>
    <message>
        <source>If no reply comes</source>
        <translation>Om svaret uteblir</translation>
    </message>
    <message>
        <source>Marked in texts once agreed</source>
        <translation>Markeras i texter när det gäller</translation>
    </message>
    <message>
        <source>Words we avoid</source>
        <translation>Ord vi undviker</translation>
    </message>
    <message>
        <source>Say it straight: a search suffers from vague feedback.</source>
        <translation>Säg det rakt ut: processen blir lidande av diffus återkoppling.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Start over</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>What is written is only in this window. Esc once more drops it.</source>
        <translation>Det du har skrivit finns bara i det här fönstret. Esc en gång till släpper det.</translation>
    </message>
</context>
<context>
    <name>GapCard</name>
    <message>
        <source>Gap: {0}</source>
        <translation>Lucka: {0}</translation>
    </message>
    <message>
        <source>Nothing noted. Did something happen, or is it as it was?</source>
        <translation>Inget noterat. Hände något, eller är det så det är?</translation>
    </message>
    <message>
        <source>Nothing noted since {0}. Did something happen?</source>
        <translation>Inget noterat sedan {0}. Hände något?</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Inget nytt</translation>
    </message>
    <message>
        <source>Write a line</source>
        <translation>Skriv rad</translation>
    </message>
    <message>
        <source>What the client reads of the week</source>
        <translation>Det kunden läser om veckan</translation>
    </message>
    <message>
        <source>The week of {0}</source>
        <translation>Veckan för {0}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>Nothing new for all</source>
        <translation>Inget nytt för alla</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Luckor</translation>
    </message>
    <message>
        <source>The report may leave all the same; the line then reads “Nothing new this week”.</source>
        <translation>Rapporten får gå ändå; raden står då som ”Inget nytt den här veckan”.</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Inga kvar</translation>
    </message>
    <message>
        <source>Everybody in play has had an event or a line this week.</source>
        <translation>Alla i processen har en händelse eller en rad den här veckan.</translation>
    </message>
</context>
<context>
    <name>GroundCard</name>
    <message>
        <source>Choose a requirement</source>
        <translation>Välj ett krav</translation>
    </message>
    <message>
        <source>What was said, done or shown</source>
        <translation>Vad som sades, gjordes eller visades</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Vad det bygger på</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Avgjorde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>because the role …</source>
        <translation>eftersom rollen …</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visat</translation>
    </message>
    <message>
        <source>with its unit</source>
        <translation>med enhet</translation>
    </message>
</context>
<context>
    <name>GroundList</name>
    <message>
        <source>Another ground</source>
        <translation>En grund till</translation>
    </message>
    <message>
        <source>Ground {0}</source>
        <translation>Grund {0}</translation>
    </message>
</context>
<context>
    <name>GuestCard</name>
    <message>
        <source>Use this voice</source>
        <translation>Använd rösten</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behåll min</translation>
    </message>
    <message>
        <source>A colleague&apos;s voice</source>
        <translation>En kollegas röst</translation>
    </message>
    <message>
        <source>Read how it sounds: nothing is changed yet. If you use it, it takes the place of yours in: {0}.</source>
        <translation>Läs hur den låter: inget är ändrat än. Om du använder den tar den din plats på: {0}.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Search the guide</source>
        <translation>Sök i guiden</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Guide: {0}</source>
        <translation>Guide: {0}</translation>
    </message>
    <message>
        <source>Nothing here says “{0}”</source>
        <translation>Inget här nämner ”{0}”</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>The text is copied</source>
        <translation>Texten är kopierad</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Skriv något först</translation>
    </message>
    <message>
        <source>This may not leave the house yet</source>
        <translation>Det här får inte gå i väg än</translation>
    </message>
    <message>
        <source>Fill each gap, and change what is marked or say why it may stay. Everything is kept here.</source>
        <translation>Fyll i varje lucka, och ändra det som är markerat eller säg varför det får stå kvar. Allt är sparat här.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Gå dit</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Utgå från</translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>Markera som</translation>
    </message>
    <message>
        <source>Agreement with {0}</source>
        <translation>Överenskommelse med {0}</translation>
    </message>
    <message>
        <source>How we give each other feedback · {0}</source>
        <translation>Så återkopplar vi till varandra · {0}</translation>
    </message>
    <message>
        <source>Walked through on another day …</source>
        <translation>Genomgången en annan dag …</translation>
    </message>
    <message>
        <source>Walked through …</source>
        <translation>Genomgången …</translation>
    </message>
    <message>
        <source>Signed on another day …</source>
        <translation>Påskriven en annan dag …</translation>
    </message>
    <message>
        <source>Signed …</source>
        <translation>Påskriven …</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Our usual terms</source>
        <translation>Våra vanliga villkor</translation>
    </message>
    <message>
        <source>Not signed after all</source>
        <translation>Inte påskriven ändå</translation>
    </message>
    <message>
        <source>Not walked through after all</source>
        <translation>Inte genomgången ändå</translation>
    </message>
    <message>
        <source>Drop this draft</source>
        <translation>Kasta utkastet</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Spara PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mejla</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>Ring först</translation>
    </message>
    <message>
        <source>What to say on the phone, before the letter is read</source>
        <translation>Vad du kan säga på telefon, innan brevet läses</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Ny version</translation>
    </message>
    <message>
        <source>Drop your own words and say what the feedback says</source>
        <translation>Ta bort dina egna ord och utgå från feedbacken igen</translation>
    </message>
    <message>
        <source>Sent {0}</source>
        <translation>Skickat {0}</translation>
    </message>
    <message>
        <source>There is nothing to tell yet</source>
        <translation>Det finns inget att berätta än</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Avsluta passet</translation>
    </message>
    <message>
        <source>Feedback session</source>
        <translation>Återkopplingspass</translation>
    </message>
    <message>
        <source>{0} of {1} · {2} min so far</source>
        <translation>{0} av {1} · {2} min hittills</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation>Ny kandidat</translation>
    </message>
    <message>
        <source>Start feedback session</source>
        <translation>Starta återkopplingspass</translation>
    </message>
    <message>
        <source>Take the ten who have waited longest</source>
        <translation>Ta de tio längst väntande</translation>
    </message>
    <message>
        <source>Which to show</source>
        <translation>Vilka som visas</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>{0} · week {1}</source>
        <translation>{0} · vecka {1}</translation>
    </message>
    <message>
        <source>Nobody is waiting for word from you.</source>
        <translation>Ingen väntar på besked från dig.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are waiting for word from you.</source>
        <translation>
            <numerusform>%n person väntar på besked från dig.</numerusform>
            <numerusform>%n personer väntar på besked från dig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow about {0} minutes.</source>
        <translation>Räkna med ungefär {0} minuter.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have waited longer than you promised.</source>
        <translation>
            <numerusform>%n har väntat längre än du lovat.</numerusform>
            <numerusform>%n har väntat längre än du lovat.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>I veckan</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidater</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Good morning, {0}</source>
        <translation>God morgon, {0}</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>God morgon</translation>
    </message>
    <message>
        <source>Hello, {0}</source>
        <translation>Hej {0}</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Hej</translation>
    </message>
    <message>
        <source>Good afternoon, {0}</source>
        <translation>God eftermiddag, {0}</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>God eftermiddag</translation>
    </message>
    <message>
        <source>Good evening, {0}</source>
        <translation>God kväll, {0}</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>God kväll</translation>
    </message>
    <message>
        <source>Client view</source>
        <translation>Kundläge</translation>
    </message>
    <message>
        <source>My window on the laptop</source>
        <translation>Mitt fönster på datorn</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre text</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Visa namn</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Dölj namn</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Larger text, now {0} %</source>
        <translation>Större text, nu {0} %</translation>
    </message>
</context>
<context>
    <name>HeldRow</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open the letter to {0}</source>
        <translation>Öppna brevet till {0}</translation>
    </message>
</context>
<context>
    <name>HintCard</name>
    <message>
        <source>Why it may stay</source>
        <translation>Varför det får stå kvar</translation>
    </message>
    <message>
        <source>Keep anyway</source>
        <translation>Behåll ändå</translation>
    </message>
    <message>
        <source>Point it out again</source>
        <translation>Påpeka igen</translation>
    </message>
    <message>
        <source>What counts as concrete?</source>
        <translation>Vad räknas som konkret?</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>”{0}”</translation>
    </message>
    <message>
        <source>You chose to keep it.</source>
        <translation>Du valde att behålla det.</translation>
    </message>
    <message>
        <source>You chose to keep it: {0}</source>
        <translation>Du valde att behålla det: {0}</translation>
    </message>
</context>
<context>
    <name>HintDesk</name>
    <message numerus="yes">
        <source>%n phrase(s) to change in {0}</source>
        <translation>
            <numerusform>%n fras att byta i {0}</numerusform>
            <numerusform>%n fraser att byta i {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Histories</name>
    <message>
        <source>Candidate&apos;s id</source>
        <translation>Kandidatens id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>does not say whom it is about</source>
        <translation>säger inte vem det gäller</translation>
    </message>
    <message>
        <source>the name or id is too long</source>
        <translation>namnet eller id:t är för långt</translation>
    </message>
    <message>
        <source>has no stage</source>
        <translation>saknar steg</translation>
    </message>
    <message>
        <source>has no date</source>
        <translation>saknar datum</translation>
    </message>
    <message>
        <source>the date cannot be read</source>
        <translation>datumet går inte att läsa</translation>
    </message>
    <message>
        <source>day and month cannot be told apart; say above which comes first</source>
        <translation>dag och månad går inte att skilja åt; säg ovanför vilket som kommer först</translation>
    </message>
    <message>
        <source>the date has not come yet</source>
        <translation>datumet har inte varit än</translation>
    </message>
    <message>
        <source>the stage is not recognised</source>
        <translation>steget känns inte igen</translation>
    </message>
    <message>
        <source>the stage is left out</source>
        <translation>steget är utelämnat</translation>
    </message>
    <message>
        <source>has more cells than the list has columns</source>
        <translation>har fler celler än listan har kolumner</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>är tom</translation>
    </message>
    <message>
        <source>says the same as another row</source>
        <translation>säger samma sak som en annan rad</translation>
    </message>
    <message>
        <source>the candidate stood in that stage already</source>
        <translation>kandidaten stod redan i det steget</translation>
    </message>
    <message>
        <source>is known from before</source>
        <translation>är känd sedan förut</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Drop one or several files here</source>
        <translation>Släpp en eller flera filer här</translation>
    </message>
    <message>
        <source>Candidate, stage and date in each row, as Excel or CSV. Who the candidates are may stand in a file of its own. Nothing is saved until you say so.</source>
        <translation>Kandidat, steg och datum på varje rad, som Excel eller CSV. Vilka kandidaterna är får stå i en egen fil. Inget sparas förrän du säger till.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Välj filer</translation>
    </message>
    <message>
        <source>Import stage history</source>
        <translation>Importera steghistorik</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Lägg till filer</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx);;All files (*)</source>
        <translation>Listor (*.csv *.txt *.tsv *.xlsx);;Alla filer (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln kandidat</numerusform>
            <numerusform>%Ln kandidater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln händelse</numerusform>
            <numerusform>%Ln händelser</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} with {1} imported</source>
        <translation>{0} med {1} importerade</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Inget att importera</translation>
    </message>
    <message numerus="yes">
        <source>Choose %Ln stage(s) first</source>
        <translation>
            <numerusform>Välj %Ln steg först</numerusform>
            <numerusform>Välj %Ln steg först</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln event(s)</source>
        <translation>
            <numerusform>Importera %Ln händelse</numerusform>
            <numerusform>Importera %Ln händelser</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is here already</source>
        <translation>Allt finns här redan</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>What is shown</source>
        <translation>Vad som visas</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidater</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Tas inte med</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Rows of the history</source>
        <translation>Rader i historiken</translation>
    </message>
    <message>
        <source>Dates such as 03/04/2026 begin with</source>
        <translation>Datum som 03/04/2026 börjar med</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>Månaden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln kandidat</numerusform>
            <numerusform>%Ln kandidater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln händelse</numerusform>
            <numerusform>%Ln händelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be taken</source>
        <translation>
            <numerusform>%Ln rad kan inte tas</numerusform>
            <numerusform>%Ln rader kan inte tas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) say nothing new</source>
        <translation>
            <numerusform>%Ln rad säger inget nytt</numerusform>
            <numerusform>%Ln rader säger inget nytt</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Flyttar</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Står i</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Känd</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>is on this board</source>
        <translation>finns på tavlan</translation>
    </message>
    <message>
        <source>known; gets a card</source>
        <translation>känd; får ett kort</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation>Varför den inte tas med</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Det som står</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import list</source>
        <translation>Importera lista</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>Släpp en lista här</translation>
    </message>
    <message>
        <source>Excel, or CSV as any program writes it. Nothing is saved until you say so.</source>
        <translation>Excel, eller CSV från vilket program som helst. Inget sparas förrän du säger till.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Välj fil</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Annan fil</translation>
    </message>
    <message>
        <source>Stage history instead</source>
        <translation>Steghistorik i stället</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx);;All files (*)</source>
        <translation>Listor (*.csv *.txt *.tsv *.xlsx);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Välj lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) imported</source>
        <translation>
            <numerusform>%Ln kandidat importerad</numerusform>
            <numerusform>%Ln kandidater importerade</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is here already</source>
        <translation>Alla finns redan här</translation>
    </message>
    <message>
        <source>Nobody to import</source>
        <translation>Ingen att importera</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln candidate(s)</source>
        <translation>
            <numerusform>Importera %Ln kandidat</numerusform>
            <numerusform>Importera %Ln kandidater</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Gatuadress</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kompetenser</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation>År i yrket</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Id in another system</source>
        <translation>Id i ett annat system</translation>
    </message>
    <message>
        <source>has no name</source>
        <translation>saknar namn</translation>
    </message>
    <message>
        <source>the name is too long to be one</source>
        <translation>namnet är för långt för att vara ett namn</translation>
    </message>
    <message>
        <source>a text is too long</source>
        <translation>en text är för lång</translation>
    </message>
    <message>
        <source>has more cells than the list has columns</source>
        <translation>har fler celler än listan har kolumner</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>är tom</translation>
    </message>
    <message>
        <source>the e-mail address cannot be used; kept in the note</source>
        <translation>e-postadressen går inte att använda; sparad i anteckningen</translation>
    </message>
    <message>
        <source>letters of the name were lost in the file</source>
        <translation>bokstäver i namnet har gått förlorade i filen</translation>
    </message>
    <message>
        <source>ended in the list; nobody is closed here without a ground</source>
        <translation>avslutad i listan; här avslutas ingen utan en grund</translation>
    </message>
    <message>
        <source>the stage is unknown; kept in the note</source>
        <translation>steget är okänt; sparat i anteckningen</translation>
    </message>
    <message>
        <source>the years could not be read; kept in the note</source>
        <translation>åren gick inte att läsa; sparade i anteckningen</translation>
    </message>
    <message>
        <source>a text was too long; kept in the note</source>
        <translation>en text var för lång; sparad i anteckningen</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>semikolon</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>kommatecken</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabbar</translation>
    </message>
    <message>
        <source>same id</source>
        <translation>samma id</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>samma e-postadress</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>samma namn</translation>
    </message>
    <message>
        <source>{0} as row {1}</source>
        <translation>{0} som rad {1}</translation>
    </message>
    <message>
        <source>{0}; is on this board already</source>
        <translation>{0}; finns redan på tavlan</translation>
    </message>
    <message>
        <source>{0} as somebody you know; gets a card</source>
        <translation>{0} som någon du redan har; får ett kort här</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>en Excelfil</translation>
    </message>
    <message>
        <source>Unicode text</source>
        <translation>Unicodetext</translation>
    </message>
    <message>
        <source>text from a Mac</source>
        <translation>text från en Mac</translation>
    </message>
    <message>
        <source>text from Windows</source>
        <translation>text från Windows</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Spara PDF</translation>
    </message>
    <message>
        <source>Save Excel</source>
        <translation>Spara Excel</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 veckor</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 veckor</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alla kunder</translation>
    </message>
    <message>
        <source>Save insights as PDF</source>
        <translation>Spara insikterna som PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save insights as Excel</source>
        <translation>Spara insikterna som Excel</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excelbok (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Sparat som {0}</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>feedback</source>
        <translation>feedback</translation>
    </message>
    <message>
        <source>update</source>
        <translation>uppdatera</translation>
    </message>
    <message>
        <source>chase the client</source>
        <translation>jaga kunden</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brev</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>skjut upp</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>välj</translation>
    </message>
    <message>
        <source>do what is suggested</source>
        <translation>gör det föreslagna</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>ångra</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Reminder by mail</source>
        <translation>Påminnelse via mejl</translation>
    </message>
    <message>
        <source>I call</source>
        <translation>Jag ringer</translation>
    </message>
    <message>
        <source>I bring up this agreement</source>
        <translation>Jag tar upp den här överenskommelsen</translation>
    </message>
    <message>
        <source>The candidate hears that we are waiting for the client</source>
        <translation>Kandidaten får veta att vi väntar på kunden</translation>
    </message>
    <message>
        <source>New presentations are paused</source>
        <translation>Nya presentationer pausas</translation>
    </message>
    <message>
        <source>Day {0}</source>
        <translation>Dag {0}</translation>
    </message>
    <message>
        <source>The chase, step by step</source>
        <translation>Jakten, steg för steg</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Nobody here yet</source>
        <translation>Ingen här än</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>LaneColumn</name>
    <message>
        <source>Fold {0}</source>
        <translation>Fäll ihop {0}</translation>
    </message>
    <message>
        <source>New candidate in {0}</source>
        <translation>Ny kandidat i {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n card(s)</source>
        <translation>
            <numerusform>{0}, %n kort</numerusform>
            <numerusform>{0}, %n kort</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaneRail</name>
    <message numerus="yes">
        <source>Open {0}, %n card(s)</source>
        <translation>
            <numerusform>Öppna {0}, %n kort</numerusform>
            <numerusform>Öppna {0}, %n kort</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LatinName</name>
    <message>
        <source>Name in Latin letters</source>
        <translation>Namnet med latinska bokstäver</translation>
    </message>
    <message>
        <source>Kept with the candidate, beside their own name.</source>
        <translation>Sparas hos kandidaten, bredvid det egna namnet.</translation>
    </message>
    <message>
        <source>No font here can print {0}. How is the name written in Latin letters?</source>
        <translation>Inget typsnitt här kan skriva ut {0}. Hur skrivs namnet med latinska bokstäver?</translation>
    </message>
    <message>
        <source>No font here can print {0}.</source>
        <translation>Inget typsnitt här kan skriva ut {0}.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Save the letter as PDF</source>
        <translation>Spara brevet som PDF</translation>
    </message>
    <message>
        <source>The letter was not saved</source>
        <translation>Brevet sparades inte</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Spara någon annanstans</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Sparat som {0}</translation>
    </message>
    <message>
        <source>The very same pages are kept here.</source>
        <translation>Exakt samma sidor är kvar här.</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Skriv ut brevet</translation>
    </message>
    <message>
        <source>The letter to {0} was not mailed</source>
        <translation>Brevet till {0} mejlades inte</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Gå till inställningarna</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Gå dit</translation>
    </message>
    <message>
        <source>If no window came up, open the file, or copy the text.</source>
        <translation>Om inget fönster kom upp: öppna filen, eller kopiera texten.</translation>
    </message>
    <message>
        <source>Paste the PDF into it with {0}; its folder is open too.</source>
        <translation>Klistra in pdf:en med {0}; dess mapp är också öppen.</translation>
    </message>
    <message>
        <source>The mail is open in your mail program</source>
        <translation>Mejlet är öppet i ditt mejlprogram</translation>
    </message>
    <message>
        <source>No mail program answered</source>
        <translation>Inget mejlprogram svarade</translation>
    </message>
    <message>
        <source>Open the file in your mail program, or copy the text.</source>
        <translation>Öppna filen i ditt mejlprogram, eller kopiera texten.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopiera text</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Spara rapporten som PDF</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Rapporten sparades inte</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Skriv ut rapporten</translation>
    </message>
    <message>
        <source>The report was not mailed</source>
        <translation>Rapporten mejlades inte</translation>
    </message>
    <message>
        <source>If no window came up, open the file.</source>
        <translation>Om inget fönster kom upp, öppna filen.</translation>
    </message>
    <message>
        <source>Open the file in your mail program.</source>
        <translation>Öppna filen i ditt mejlprogram.</translation>
    </message>
    <message>
        <source>The report cannot leave as it is</source>
        <translation>Rapporten kan inte gå i väg som den är</translation>
    </message>
</context>
<context>
    <name>LetterChecks</name>
    <message>
        <source>You have said that it may stay.</source>
        <translation>Du har sagt att det får stå kvar.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>”{0}”</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>They have said yes</source>
        <translation>Har sagt ja</translation>
    </message>
    <message>
        <source>Keep it anyway</source>
        <translation>Behåll ändå</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>ämnet</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>adressen</translation>
    </message>
    <message>
        <source>part {0}</source>
        <translation>del {0}</translation>
    </message>
    <message>
        <source>the greeting of your voice</source>
        <translation>avslutningen i din röst</translation>
    </message>
    <message>
        <source>your name in the settings</source>
        <translation>ditt namn i inställningarna</translation>
    </message>
    <message>
        <source>your title in the settings</source>
        <translation>din titel i inställningarna</translation>
    </message>
    <message>
        <source>your agency in the settings</source>
        <translation>din byrå i inställningarna</translation>
    </message>
    <message>
        <source>your agency&apos;s line in the settings</source>
        <translation>byråns rad i inställningarna</translation>
    </message>
    <message>
        <source>Name, role and client match the record</source>
        <translation>Namn, roll och kund stämmer</translation>
    </message>
    <message>
        <source>No other candidate or client is named</source>
        <translation>Ingen annan kandidat eller kund nämns</translation>
    </message>
    <message>
        <source>Nothing from private notes or the client&apos;s own words</source>
        <translation>Inget ur privata anteckningar eller kundens egna ord</translation>
    </message>
    <message>
        <source>Nothing that must not be said</source>
        <translation>Inget som inte får sägas</translation>
    </message>
    <message>
        <source>The ground is tied to a requirement</source>
        <translation>Grunden hör till ett krav</translation>
    </message>
    <message>
        <source>No worn phrases</source>
        <translation>Inga slitna fraser</translation>
    </message>
    <message>
        <source>Nobody at the client is named without a yes</source>
        <translation>Ingen hos kunden nämns utan ja</translation>
    </message>
    <message>
        <source>The next step has a day to come</source>
        <translation>Nästa steg har en dag som kommer</translation>
    </message>
    <message>
        <source>Something does not match the record</source>
        <translation>Något stämmer inte med uppgifterna</translation>
    </message>
    <message>
        <source>Somebody else is named</source>
        <translation>Någon annan nämns</translation>
    </message>
    <message>
        <source>Something private is in the letter</source>
        <translation>Något privat står i brevet</translation>
    </message>
    <message>
        <source>Something must not be said, or is left open</source>
        <translation>Något får inte sägas, eller är lämnat öppet</translation>
    </message>
    <message>
        <source>The ground is not tied to a requirement</source>
        <translation>Grunden hör inte till något krav</translation>
    </message>
    <message>
        <source>A worn phrase</source>
        <translation>En sliten fras</translation>
    </message>
    <message>
        <source>Somebody at the client is named</source>
        <translation>Någon hos kunden nämns</translation>
    </message>
    <message>
        <source>Look at the day of the next step</source>
        <translation>Se över dagen för nästa steg</translation>
    </message>
    <message>
        <source>It is addressed to “{said}”, but the candidate is {facts}.</source>
        <translation>Det är ställt till ”{said}”, men kandidaten är {facts}.</translation>
    </message>
    <message>
        <source>It greets “{said}” in {place}. The candidate is {facts}.</source>
        <translation>Det hälsar ”{said}” i {place}. Kandidaten är {facts}.</translation>
    </message>
    <message>
        <source>“{said}” in {place} is the role of another assignment. This one is {facts}.</source>
        <translation>”{said}” i {place} är rollen i ett annat uppdrag. Här är det {facts}.</translation>
    </message>
    <message>
        <source>“{said}” in {place} is another client. This one is {facts}.</source>
        <translation>”{said}” i {place} är en annan kund. Här är det {facts}.</translation>
    </message>
    <message>
        <source>“{said}” in {place} is another candidate.</source>
        <translation>”{said}” i {place} är en annan kandidat.</translation>
    </message>
    <message>
        <source>“{said}” in {place} is another client of yours.</source>
        <translation>”{said}” i {place} är en annan av dina kunder.</translation>
    </message>
    <message>
        <source>“{said}” in {place} works for another client.</source>
        <translation>”{said}” i {place} arbetar hos en annan kund.</translation>
    </message>
    <message>
        <source>“{said}” in {place} stands in a private note too. Word it anew.</source>
        <translation>”{said}” i {place} står också i en privat anteckning. Skriv om det.</translation>
    </message>
    <message>
        <source>“{said}” in {place} are the client&apos;s own words. Word it anew.</source>
        <translation>”{said}” i {place} är kundens egna ord. Skriv om det.</translation>
    </message>
    <message>
        <source>“{said}” in {place} must not be said, or needs a reason to stay.</source>
        <translation>”{said}” i {place} får inte sägas, eller behöver ett skäl för att stå kvar.</translation>
    </message>
    <message>
        <source>A gap in {place} is still to be filled.</source>
        <translation>En lucka i {place} är inte ifylld än.</translation>
    </message>
    <message>
        <source>Say which requirement decided.</source>
        <translation>Säg vilket krav som avgjorde.</translation>
    </message>
    <message>
        <source>{place}: the requirement is not named: {facts}.</source>
        <translation>{place}: kravet nämns inte: {facts}.</translation>
    </message>
    <message>
        <source>“{said}” in {place} says little. Say what was seen.</source>
        <translation>”{said}” i {place} säger inte mycket. Säg vad som visades.</translation>
    </message>
    <message>
        <source>“{said}” in {place} is a word you never want to use.</source>
        <translation>”{said}” i {place} är ett ord du aldrig vill använda.</translation>
    </message>
    <message>
        <source>“{said}” in {place}: have they agreed to be named?</source>
        <translation>”{said}” i {place}: har personen sagt ja till att nämnas?</translation>
    </message>
    <message>
        <source>There is no day in {place}. Say when they hear next.</source>
        <translation>Det finns ingen dag i {place}. Säg när personen får besked härnäst.</translation>
    </message>
    <message>
        <source>“{said}” in {place} has passed.</source>
        <translation>”{said}” i {place} har passerat.</translation>
    </message>
    <message>
        <source>“{said}” in {place} is a day off.</source>
        <translation>”{said}” i {place} är en ledig dag.</translation>
    </message>
    <message>
        <source>“{said}” in {place} is another weekday: {facts}.</source>
        <translation>”{said}” i {place} är en annan veckodag: {facts}.</translation>
    </message>
    <message>
        <source>“{said}” in {place} is no day.</source>
        <translation>”{said}” i {place} är ingen dag.</translation>
    </message>
</context>
<context>
    <name>LetterNotices</name>
    <message>
        <source>No font here can print {0}. Write it in another way.</source>
        <translation>Inget typsnitt här kan skriva ut {0}. Skriv det på ett annat sätt.</translation>
    </message>
    <message>
        <source>The paper of this letter cannot be shown</source>
        <translation>Pappret till det här brevet kan inte visas</translation>
    </message>
    <message>
        <source>Part {0} cannot be printed yet</source>
        <translation>Del {0} går inte att skriva ut än</translation>
    </message>
    <message>
        <source>The name cannot be printed yet</source>
        <translation>Namnet går inte att skriva ut än</translation>
    </message>
    <message>
        <source>The address cannot be printed yet</source>
        <translation>Adressen går inte att skriva ut än</translation>
    </message>
    <message>
        <source>The subject cannot be printed yet</source>
        <translation>Ämnesraden går inte att skriva ut än</translation>
    </message>
    <message>
        <source>Your own name in the settings cannot be printed</source>
        <translation>Ditt eget namn i inställningarna går inte att skriva ut</translation>
    </message>
    <message>
        <source>Your agency in the settings cannot be printed</source>
        <translation>Uppgifterna om ditt företag i inställningarna går inte att skriva ut</translation>
    </message>
    <message>
        <source>The letter cannot be printed yet</source>
        <translation>Brevet går inte att skriva ut än</translation>
    </message>
    <message>
        <source>Some musts were not assessed: do not let it read as a weakness.</source>
        <translation>Några skallkrav har inte prövats: låt det inte läsas som en svaghet.</translation>
    </message>
    <message>
        <source>It was closed on another requirement than the letter rests on.</source>
        <translation>Processen avslutades på ett annat krav än det brevet vilar på.</translation>
    </message>
    <message>
        <source>It reads as a list of faults: keep to what decided.</source>
        <translation>Det läses som en lista över fel: håll dig till det som avgjorde.</translation>
    </message>
    <message>
        <source>the ground for the decision</source>
        <translation>grunden för beslutet</translation>
    </message>
    <message>
        <source>which requirement it rests on</source>
        <translation>vilket krav det gäller</translation>
    </message>
    <message>
        <source>what was seen</source>
        <translation>ett exempel på vad som hände</translation>
    </message>
    <message>
        <source>what was asked for and what was shown</source>
        <translation>vad kravet var och vad som visades</translation>
    </message>
    <message>
        <source>what the figures count</source>
        <translation>vad siffrorna gäller</translation>
    </message>
    <message>
        <source>what convinced</source>
        <translation>det som övertygade</translation>
    </message>
    <message>
        <source>how to grow</source>
        <translation>ett råd om utveckling</translation>
    </message>
    <message>
        <source>the merits</source>
        <translation>meriterna</translation>
    </message>
    <message>
        <source>a subject</source>
        <translation>en ämnesrad</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>beslutet</translation>
    </message>
</context>
<context>
    <name>LetterParts</name>
    <message>
        <source>feedback {0}</source>
        <translation>feedback {0}</translation>
    </message>
    <message>
        <source>closed {0}</source>
        <translation>avslut {0}</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>inställningar</translation>
    </message>
</context>
<context>
    <name>LetterRow</name>
    <message>
        <source>Not sent yet</source>
        <translation>Inte skickat än</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
</context>
<context>
    <name>LetterTitle</name>
    <message>
        <source>{0} · {1}, {2}</source>
        <translation>{0} · {1}, {2}</translation>
    </message>
    <message>
        <source>Letter to {0}</source>
        <translation>Brev till {0}</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Missing: {0}</source>
        <translation>Saknas: {0}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Sent letters</source>
        <translation>Skickade</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>I utkorgen</translation>
    </message>
    <message>
        <source>Was it sent?</source>
        <translation>Skickat?</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Sparat som PDF</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Utskrivet</translation>
    </message>
    <message>
        <source>Mail opened</source>
        <translation>Mejl öppnat</translation>
    </message>
    <message>
        <source>Put in the outbox</source>
        <translation>Lagt i utkorgen</translation>
    </message>
    <message>
        <source>as a PDF file</source>
        <translation>som pdf-fil</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>på papper</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>i mejl</translation>
    </message>
</context>
<context>
    <name>LettersList</name>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Name, role, client or words</source>
        <translation>Namn, roll, kund eller ord</translation>
    </message>
    <message>
        <source>Search among letters</source>
        <translation>Sök bland breven</translation>
    </message>
    <message>
        <source>Make all their letters at once</source>
        <translation>Gör alla deras brev på en gång</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation>Inga brev än</translation>
    </message>
    <message>
        <source>A letter is begun from a card with L, once there is feedback to tell.</source>
        <translation>Ett brev börjar på kortet med L, när det finns feedback att berätta.</translation>
    </message>
    <message>
        <source>No letter holds “{0}”</source>
        <translation>Inget brev innehåller ”{0}”</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Skriv ut brevet</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed without a letter</source>
        <translation>
            <numerusform>%Ln avslutad utan brev</numerusform>
            <numerusform>%Ln avslutade utan brev</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersSection</name>
    <message>
        <source>Letters and letterhead</source>
        <translation>Brev och brevhuvud</translation>
    </message>
    <message>
        <source>Divide words at the end of a line</source>
        <translation>Avstava ord i slutet av raden</translation>
    </message>
    <message>
        <source>Long words are divided between syllables, so that lines come out more even. Names, numbers and addresses stay whole.</source>
        <translation>Långa ord delas mellan stavelser, så att raderna blir jämnare. Namn, tal och adresser förblir hela.</translation>
    </message>
</context>
<context>
    <name>LevelList</name>
    <message>
        <source>Not assessed, which is never read as a weakness: {0}</source>
        <translation>Inte prövat, vilket aldrig läses som en svaghet: {0}</translation>
    </message>
    <message>
        <source>The assignment has no requirements yet. Grounds point at them.</source>
        <translation>Uppdraget har inga krav än. En grund pekar alltid på ett krav.</translation>
    </message>
</context>
<context>
    <name>LookChoice</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
</context>
<context>
    <name>LookPreview</name>
    <message>
        <source>A sample letter</source>
        <translation>Ett provbrev</translation>
    </message>
    <message>
        <source>No paper to show yet</source>
        <translation>Inget papper att visa än</translation>
    </message>
</context>
<context>
    <name>MailForm</name>
    <message>
        <source>Your mail server</source>
        <translation>Din mejlserver</translation>
    </message>
</context>
<context>
    <name>MailWays</name>
    <message>
        <source>A draft in my mail program</source>
        <translation>Ett utkast i mitt mejlprogram</translation>
    </message>
    <message>
        <source>For Outlook (classic) and Thunderbird. Opens with text and PDF, ready to send.</source>
        <translation>För klassiska Outlook och Thunderbird. Öppnas med text och pdf, klart att skicka.</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>Asks Thunderbird for a mail with text and PDF.</source>
        <translation>Ber Thunderbird om ett mejl med text och pdf.</translation>
    </message>
    <message>
        <source>Apple Mail</source>
        <translation>Apple Mail</translation>
    </message>
    <message>
        <source>Asks Mail for a mail with text and PDF.</source>
        <translation>Ber Mail om ett mejl med text och pdf.</translation>
    </message>
    <message>
        <source>New Outlook, web mail, or I do not know</source>
        <translation>Nya Outlook, webbmejl, eller vet inte</translation>
    </message>
    <message>
        <source>Opens a mail with address and subject. The PDF is copied: paste it with {0}.</source>
        <translation>Öppnar ett mejl med adress och ämne. Pdf:en är kopierad: klistra in den med {0}.</translation>
    </message>
    <message>
        <source>Straight from here</source>
        <translation>Direkt härifrån</translation>
    </message>
    <message>
        <source>From an outbox, by your own mail server. The only way that knows what was sent.</source>
        <translation>Från en utkorg, via din egen mejlserver. Enda sättet som vet vad som skickades.</translation>
    </message>
    <message>
        <source>How mails leave</source>
        <translation>Så går mejlen i väg</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>The server does not answer. See to the connection, and to its name and port.</source>
        <translation>Servern svarar inte. Se över uppkopplingen, och serverns namn och port.</translation>
    </message>
    <message>
        <source>The server takes no mail just now.</source>
        <translation>Servern tar inte emot mejl just nu.</translation>
    </message>
    <message>
        <source>The line could not be encrypted. Choose the other way, with the port that goes with it.</source>
        <translation>Förbindelsen gick inte att kryptera. Välj det andra sättet, med den port som hör till.</translation>
    </message>
    <message>
        <source>Nobody vouches that this is the right server, so nothing was said to it. See to its name.</source>
        <translation>Ingen går i god för att det är rätt server, så inget sades till den. Se över namnet.</translation>
    </message>
    <message>
        <source>The server did not take the user and the password. Some want an app password.</source>
        <translation>Servern tog inte användaren och lösenordet. Vissa vill ha ett applösenord.</translation>
    </message>
    <message>
        <source>The server does not take mail to this address. Correct it, and mail anew.</source>
        <translation>Servern tar inte emot mejl till den adressen. Rätta den, och mejla på nytt.</translation>
    </message>
    <message>
        <source>The server cannot send to an address that has such letters before its @. Mail in another way.</source>
        <translation>Servern kan inte skicka till en adress med sådana bokstäver före @. Mejla på ett annat sätt.</translation>
    </message>
    <message>
        <source>The server refused the mail.</source>
        <translation>Servern sade nej till mejlet.</translation>
    </message>
    <message>
        <source>The line was lost at the very end. Look among your sent mails, or ask, before it is sent again.</source>
        <translation>Förbindelsen bröts allra sist. Se efter bland dina skickade mejl, eller fråga, innan det skickas igen.</translation>
    </message>
    <message>
        <source>The decision has changed since it was put in the outbox. Send it as it is, or take it out.</source>
        <translation>Beslutet har ändrats sedan det lades i utkorgen. Skicka det som det är, eller ta det ur utkorgen.</translation>
    </message>
    <message>
        <source>Waits for the account</source>
        <translation>Väntar på kontot</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>I utkorgen</translation>
    </message>
    <message>
        <source>The mail to {0} is in the outbox</source>
        <translation>Mejlet till {0} ligger i utkorgen</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Hålls kvar</translation>
    </message>
    <message>
        <source>The mail to {0} is held back</source>
        <translation>Mejlet till {0} hålls kvar</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Skickas</translation>
    </message>
    <message>
        <source>The mail to {0} is on its way</source>
        <translation>Mejlet till {0} är på väg</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>The mail to {0} is sent</source>
        <translation>Mejlet till {0} är skickat</translation>
    </message>
    <message>
        <source>Perhaps sent</source>
        <translation>Kanske skickat</translation>
    </message>
    <message>
        <source>Nobody knows whether the mail to {0} arrived</source>
        <translation>Ingen vet om mejlet till {0} kom fram</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Inte skickat</translation>
    </message>
    <message>
        <source>The mail to {0} was not sent</source>
        <translation>Mejlet till {0} skickades inte</translation>
    </message>
    <message>
        <source>All mails wait until the account is right in the settings.</source>
        <translation>Alla mejl väntar tills kontot stämmer i inställningarna.</translation>
    </message>
    <message>
        <source>It is tried again {0}.</source>
        <translation>Ett nytt försök görs {0}.</translation>
    </message>
    <message>
        <source>It is sent as soon as its turn comes.</source>
        <translation>Det skickas så snart det är dess tur.</translation>
    </message>
</context>
<context>
    <name>Mailing</name>
    <message>
        <source>The text is long, so it was copied instead</source>
        <translation>Texten är lång och är kopierad i stället</translation>
    </message>
    <message>
        <source>Paste it into the mail that opened.</source>
        <translation>Klistra in den i mejlet som öppnades.</translation>
    </message>
    <message>
        <source>No mail program answered, so the text was copied</source>
        <translation>Inget mejlprogram svarade, så texten är kopierad</translation>
    </message>
    <message>
        <source>Paste it wherever you write mail.</source>
        <translation>Klistra in den där du skriver mejl.</translation>
    </message>
    <message>
        <source>There is no e-mail address to send it to</source>
        <translation>Det finns ingen e-postadress att skicka till</translation>
    </message>
    <message>
        <source>Write it in the mail that opened.</source>
        <translation>Skriv in den i mejlet som öppnades.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>No assignments yet</source>
        <translation>Inga uppdrag än</translation>
    </message>
    <message>
        <source>An assignment is a role to fill. Its board and its requirements begin here.</source>
        <translation>Ett uppdrag är en roll att tillsätta. Tavlan och kravprofilen börjar här.</translation>
    </message>
    <message>
        <source>New assignment</source>
        <translation>Nytt uppdrag</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
</context>
<context>
    <name>MakingDialog</name>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Move to</source>
        <translation>Flytta till</translation>
    </message>
    <message>
        <source>Drop, and this happens</source>
        <translation>Släpp, så blir det så här</translation>
    </message>
    <message>
        <source>Only the order changes</source>
        <translation>Bara ordningen ändras</translation>
    </message>
    <message>
        <source>You say on what ground</source>
        <translation>Du anger på vilken grund</translation>
    </message>
    <message>
        <source>Nothing moves before that</source>
        <translation>Inget flyttas innan dess</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} till {1}</translation>
    </message>
    <message>
        <source>Next promise: {0}</source>
        <translation>Nästa löfte: {0}</translation>
    </message>
    <message>
        <source>Client answers by: {0}</source>
        <translation>Kunden svarar senast: {0}</translation>
    </message>
    <message>
        <source>Then feedback is yours to write</source>
        <translation>Sedan skriver du feedback</translation>
    </message>
</context>
<context>
    <name>NeverWords</name>
    <message>
        <source>Another word</source>
        <translation>Ett ord till</translation>
    </message>
    <message>
        <source>A word or a phrase; an asterisk stands for any ending</source>
        <translation>Ett ord eller en fras; en asterisk står för vilken ändelse som helst</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Words I never want to use</source>
        <translation>Ord jag aldrig vill använda</translation>
    </message>
    <message>
        <source>“{0}” is taken away</source>
        <translation>”{0}” är borttaget</translation>
    </message>
</context>
<context>
    <name>NextStepRow</name>
    <message>
        <source>How the candidate is told</source>
        <translation>Hur kandidaten får besked</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>Dag för nästa steg</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tid</translation>
    </message>
    <message>
        <source>Time of the next step</source>
        <translation>Tid för nästa steg</translation>
    </message>
</context>
<context>
    <name>NextWordDialog</name>
    <message>
        <source>Set a date</source>
        <translation>Sätt datum</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <translation>
            <numerusform>{0} och %n till</numerusform>
            <numerusform>{0} och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Nästa besked</translation>
    </message>
    <message>
        <source>Tell them of it, too: a date that nobody has heard is no promise.</source>
        <translation>Berätta det också: ett datum som ingen har hört är inget löfte.</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) hear {0}</source>
        <translation>
            <numerusform>%n kandidat får besked {0}</numerusform>
            <numerusform>%n kandidater får besked {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteBlock</name>
    <message>
        <source>Remove the private note</source>
        <translation>Ta bort den privata anteckningen</translation>
    </message>
</context>
<context>
    <name>NoteWriter</name>
    <message>
        <source>Private note</source>
        <translation>Privat anteckning</translation>
    </message>
    <message>
        <source>A note that only you read</source>
        <translation>Anteckning som bara du läser</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mappen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{0} needs more than this says</source>
        <translation>{0} behöver veta mer än så här</translation>
    </message>
    <message>
        <source>Missing: {0}. Write it here, or in the feedback.</source>
        <translation>Saknas: {0}. Skriv det här, eller i feedbacken.</translation>
    </message>
    <message>
        <source>Write feedback</source>
        <translation>Skriv feedback</translation>
    </message>
    <message>
        <source>The letter is in Swedish now</source>
        <translation>Brevet är på svenska nu</translation>
    </message>
    <message>
        <source>The letter is in English now</source>
        <translation>Brevet är på engelska nu</translation>
    </message>
    <message>
        <source>What was written in the feedback stays in the language it was written in.</source>
        <translation>Det som skrevs i feedbacken står kvar på det språk det skrevs på.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) stay as you wrote them: {0}</source>
        <translation>
            <numerusform>%n del står kvar som du skrev den: {0}</numerusform>
            <numerusform>%n delar står kvar som du skrev dem: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter says what the feedback says again</source>
        <translation>Brevet säger åter det som feedbacken säger</translation>
    </message>
    <message>
        <source>You can have your own words back until you write something new.</source>
        <translation>Du kan få tillbaka dina egna ord tills du skriver något nytt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>What you write is only in this window</source>
        <translation>Det du skriver finns bara i det här fönstret</translation>
    </message>
    <message>
        <source>The letter is out of the archive</source>
        <translation>Brevet är ute ur arkivet</translation>
    </message>
    <message>
        <source>The file {0} is still where you saved it.</source>
        <translation>Filen {0} ligger kvar där du sparade den.</translation>
    </message>
    <message>
        <source>The decision has changed since you wrote this</source>
        <translation>Beslutet har ändrats sedan du skrev det här</translation>
    </message>
    <message>
        <source>Read your own words again, or start over from the feedback.</source>
        <translation>Läs om dina egna ord, eller börja om från feedbacken.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Gå dit</translation>
    </message>
    <message>
        <source>Before it leaves</source>
        <translation>Innan det går i väg</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>One</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Två</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Tre</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Fyra</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Fem</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Sju</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Åtta</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Nio</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Tio</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>Elva</translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation>Tolv</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Add them to mine</source>
        <translation>Lägg till bland mina</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Låt dem vara</translation>
    </message>
    <message>
        <source>A colleague&apos;s phrases</source>
        <translation>En kollegas fraser</translation>
    </message>
    <message>
        <source>Nothing is changed yet. If you add them, none of yours is changed.</source>
        <translation>Ingenting är ändrat än. Lägger du till dem ändras ingen av dina egna.</translation>
    </message>
    <message>
        <source>Always pointed out:</source>
        <translation>Påpekas alltid:</translation>
    </message>
    <message>
        <source>Counts as concrete:</source>
        <translation>Räknas som konkret:</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <translation>
            <numerusform>{0} och %n till</numerusform>
            <numerusform>{0} och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>Answer this first. The next file is opened after it.</source>
        <translation>Svara på det här först. Nästa fil öppnas efter det.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Ingenting har ändrats.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The agreement as it will be printed</source>
        <translation>Överenskommelsen som den skrivs ut</translation>
    </message>
    <message>
        <source>One page to go through at the start meeting</source>
        <translation>En sida att gå igenom på uppstartsmötet</translation>
    </message>
    <message>
        <source>Page {0} of {1} · fewer words to avoid make it one page</source>
        <translation>Sida {0} av {1} · färre ord att undvika ger en sida</translation>
    </message>
</context>
<context>
    <name>PaperPane</name>
    <message>
        <source>No paper to show yet</source>
        <translation>Inget att visa än</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Förminska</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Förstora</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hel sida</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Sidbredd</translation>
    </message>
    <message>
        <source>Size, {0}</source>
        <translation>Storlek, {0}</translation>
    </message>
</context>
<context>
    <name>PartBox</name>
    <message>
        <source>There</source>
        <translation>Finns</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
</context>
<context>
    <name>PartBoxes</name>
    <message>
        <source>Which row of the profile, and by how much?</source>
        <translation>Vilken rad i kravprofilen, och hur mycket saknades?</translation>
    </message>
    <message>
        <source>What did {0} say or do that you have in mind?</source>
        <translation>Vad sa eller gjorde {0} som ni tänker på?</translation>
    </message>
    <message>
        <source>What would you have needed to hear to say yes?</source>
        <translation>Vad hade ni behövt höra för att säga ja?</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>”{0}”</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Det här sas</translation>
    </message>
    <message>
        <source>This is missing</source>
        <translation>Det här saknas</translation>
    </message>
    <message>
        <source>{0} of 3 are there</source>
        <translation>{0} av 3 finns</translation>
    </message>
</context>
<context>
    <name>PartField</name>
    <message>
        <source>your own words</source>
        <translation>dina egna ord</translation>
    </message>
    <message>
        <source>left out of the letter</source>
        <translation>kommer inte med i brevet</translation>
    </message>
    <message>
        <source>Nothing in the feedback. Write here to add it.</source>
        <translation>Inget i feedbacken. Skriv här om du vill.</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Subject</source>
        <translation>Ämnesrad</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>What it is built on</source>
        <translation>Det här bygger programmet på</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Qt and PySide are used under the LGPL, version 3, as separate libraries in the folder of the program: you may put other versions of them in their place.</source>
        <translation>Qt och PySide används under LGPL version 3, som separata bibliotek i programmets mapp. Du får byta ut dem mot andra versioner.</translation>
    </message>
    <message>
        <source>The licence of {0}</source>
        <translation>Licensen för {0}</translation>
    </message>
    <message>
        <source>Its text does not lie here. It can be read at pypi.org/project/{0}.</source>
        <translation>Texten finns inte här. Den går att läsa på pypi.org/project/{0}.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Dölj lösenordet</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Visa lösenordet</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Next promise</source>
        <translation>Nästa löfte</translation>
    </message>
    <message>
        <source>Write the feedback first</source>
        <translation>Skriv feedback först</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Skriv brevet</translation>
    </message>
    <message>
        <source>Update to {0}</source>
        <translation>Besked till {0}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mejl</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Sms</translation>
    </message>
</context>
<context>
    <name>PhrasesCard</name>
    <message>
        <source>Whom the phrases hold for</source>
        <translation>Vilka fraserna gäller för</translation>
    </message>
    <message>
        <source>The agency&apos;s phrases hold here too. Where they differ, these are right.</source>
        <translation>Firmans fraser gäller också här. Där de skiljer sig åt är det de här som räknas.</translation>
    </message>
    <message>
        <source>Always pointed out</source>
        <translation>Påpekas alltid</translation>
    </message>
    <message>
        <source>Counts as concrete</source>
        <translation>Räknas som konkret</translation>
    </message>
    <message>
        <source>Import phrases</source>
        <translation>Importera fraser</translation>
    </message>
    <message>
        <source>Export phrases</source>
        <translation>Exportera fraser</translation>
    </message>
    <message>
        <source>Your own words for what is vague and what is concrete, wherever a text is checked. One phrase on a line. An asterisk stands for any ending: team*.</source>
        <translation>Dina egna ord för vad som är vagt och vad som är konkret, överallt där en text prövas. En fras på varje rad. En asterisk står för vilken ändelse som helst: team*.</translation>
    </message>
    <message>
        <source>Phrases ({0});;All files (*)</source>
        <translation>Fraser ({0});;Alla filer (*)</translation>
    </message>
    <message>
        <source>What counts as concrete</source>
        <translation>Vad som räknas som konkret</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Gäller för</translation>
    </message>
    <message>
        <source>The whole agency</source>
        <translation>Hela firman</translation>
    </message>
    <message>
        <source>Nothing has been imported.</source>
        <translation>Inget har importerats.</translation>
    </message>
    <message>
        <source>Nothing has been exported.</source>
        <translation>Inget har exporterats.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Fraser</translation>
    </message>
    <message>
        <source>The phrases are in {0}.</source>
        <translation>Fraserna ligger i {0}.</translation>
    </message>
    <message>
        <source>Put right what is said above first.</source>
        <translation>Rätta först det som står ovan.</translation>
    </message>
    <message numerus="yes">
        <source>%n new phrase(s).</source>
        <translation>
            <numerusform>%n ny fras.</numerusform>
            <numerusform>%n nya fraser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already.</source>
        <translation>
            <numerusform>%n fanns redan här.</numerusform>
            <numerusform>%n fanns redan här.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left on the other list here.</source>
        <translation>
            <numerusform>%n står kvar i den andra listan här.</numerusform>
            <numerusform>%n står kvar i den andra listan här.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of an assignment left out: choose one above first.</source>
        <translation>
            <numerusform>%n hör till ett uppdrag och kom inte med: välj ett uppdrag ovan först.</numerusform>
            <numerusform>%n hör till ett uppdrag och kom inte med: välj ett uppdrag ovan först.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no phrases in the file.</source>
        <translation>Det finns inga fraser i filen.</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg);;All files (*)</source>
        <translation>Bilder (*.png *.jpg *.jpeg);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Välj en bild</translation>
    </message>
    <message>
        <source>PNG or JPEG, at most 5 MB. Or drop the file here.</source>
        <translation>PNG eller JPEG, högst 5 MB. Eller släpp filen här.</translation>
    </message>
    <message>
        <source>Your logo</source>
        <translation>Din logotyp</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Din underskrift</translation>
    </message>
    <message>
        <source>No logo yet</source>
        <translation>Ingen logotyp än</translation>
    </message>
    <message>
        <source>No signature yet</source>
        <translation>Ingen underskrift än</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>At the top of letters and agreements. Beside a narrow one stands the name of your agency.</source>
        <translation>Överst i brev och överenskommelser. Bredvid en smal står firmans namn.</translation>
    </message>
    <message>
        <source>Above your name in letters. A photo of it on white paper will do.</source>
        <translation>Ovanför ditt namn i brev. Ett foto av den på vitt papper räcker.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotyp</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n yr(s)</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kort</numerusform>
            <numerusform>%n kort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n exempel</numerusform>
            <numerusform>%n exempel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n sak att göra</numerusform>
            <numerusform>%n saker att göra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>för %n dag sedan</numerusform>
            <numerusform>för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>sedan %n dag</numerusform>
            <numerusform>sedan %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag sent</numerusform>
            <numerusform>%n dagar sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Client&apos;s reply %n day(s) late</source>
        <translation>
            <numerusform>Kundens svar %n dag sent</numerusform>
            <numerusform>Kundens svar %n dagar sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promised {0}, %n day(s) late</source>
        <translation>
            <numerusform>Lovat {0}, %n dag sent</numerusform>
            <numerusform>Lovat {0}, %n dagar sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) to tell today</source>
        <translation>
            <numerusform>%n kandidat ska få besked av dig i dag</numerusform>
            <numerusform>%n kandidater ska få besked av dig i dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>%n av dem har väntat för länge</numerusform>
            <numerusform>%n av dem har väntat för länge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n between the chairs</source>
        <translation>
            <numerusform>%n mellan stolarna</numerusform>
            <numerusform>%n mellan stolarna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} has waited for %n day(s)</source>
        <translation>
            <numerusform>{0} har väntat %n dag</numerusform>
            <numerusform>{0} har väntat %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n arbetsdag</numerusform>
            <numerusform>%n arbetsdagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s), no ground to pass on.</source>
        <translation>
            <numerusform>%n fras, ingen grund att ge vidare.</numerusform>
            <numerusform>%n fraser, ingen grund att ge vidare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of quoted mail or signature were set aside.</source>
        <translation>
            <numerusform>%n rad citat eller signatur lades åt sidan.</numerusform>
            <numerusform>%n rader citat och signatur lades åt sidan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) left</source>
        <translation>
            <numerusform>%n lucka kvar</numerusform>
            <numerusform>%n luckor kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) ready to send</source>
        <translation>
            <numerusform>%n rapport klar att skicka</numerusform>
            <numerusform>%n rapporter klara att skicka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) saved</source>
        <translation>
            <numerusform>%n rapport sparad</numerusform>
            <numerusform>%n rapporter sparade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) opened</source>
        <translation>
            <numerusform>%n mejl öppnat</numerusform>
            <numerusform>%n mejl öppnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) put in the outbox</source>
        <translation>
            <numerusform>%n mejl lagt i utkorgen</numerusform>
            <numerusform>%n mejl lagda i utkorgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The letter as it will be printed</source>
        <translation>Brevet som det skrivs ut</translation>
    </message>
    <message>
        <source>Page {0} of {1} · fits on one page</source>
        <translation>Sida {0} av {1} · ryms på en sida</translation>
    </message>
    <message numerus="yes">
        <source>Page {0} of {1} · %n line(s) over: shorten part {2}, or let it take {1} pages</source>
        <translation>
            <numerusform>Sida {0} av {1} · %n rad över: korta del {2} eller låt brevet ta {1} sidor</numerusform>
            <numerusform>Sida {0} av {1} · %n rader över: korta del {2} eller låt brevet ta {1} sidor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>What is shown</source>
        <translation>Det som visas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nya</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Igenkända</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Tas inte med</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Listans rader</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), read as {0}</source>
        <translation>
            <numerusform>%Ln rad, läst som {0}</numerusform>
            <numerusform>%Ln rader, lästa som {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Känns igen på</translation>
    </message>
    <message>
        <source>Why it cannot be taken</source>
        <translation>Varför den inte tas med</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Det som står</translation>
    </message>
    <message>
        <source>{0} with {1}</source>
        <translation>{0} med {1}</translation>
    </message>
    <message>
        <source>to a private note: {0}</source>
        <translation>till privat anteckning: {0}</translation>
    </message>
</context>
<context>
    <name>PrivateBlock</name>
    <message>
        <source>Private, only you see this</source>
        <translation>Privat, bara du ser det här</translation>
    </message>
</context>
<context>
    <name>PrivateNote</name>
    <message>
        <source>Private note</source>
        <translation>Privat anteckning</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Requirements</source>
        <translation>Kraven</translation>
    </message>
    <message>
        <source>No requirements are written down</source>
        <translation>Inga krav är nedskrivna</translation>
    </message>
</context>
<context>
    <name>ProfileChecker</name>
    <message>
        <source>This is printed in letters. Name what the work needs and at which level.</source>
        <translation>Det här skrivs ut i brev. Skriv vad arbetet kräver och på vilken nivå.</translation>
    </message>
</context>
<context>
    <name>PromiseBlock</name>
    <message>
        <source>Chase the client</source>
        <translation>Jaga kunden</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Skjut upp</translation>
    </message>
    <message>
        <source>Book interview</source>
        <translation>Boka intervju</translation>
    </message>
    <message>
        <source>Update {0}</source>
        <translation>Uppdatera {0}</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Uppdatera</translation>
    </message>
    <message>
        <source>No next update</source>
        <translation>Inget nästa besked</translation>
    </message>
    <message>
        <source>{0} is between the chairs: nobody has said when they hear again.</source>
        <translation>{0} sitter mellan stolarna: ingen har sagt när nästa besked kommer.</translation>
    </message>
    <message>
        <source>Set a date</source>
        <translation>Sätt datum</translation>
    </message>
    <message>
        <source>The client&apos;s reply lacks its grounds.</source>
        <translation>Kundens svar saknar grund.</translation>
    </message>
    <message>
        <source>The client has not said what they thought of {0}.</source>
        <translation>Kunden har inte sagt vad de tyckte om {0}.</translation>
    </message>
    <message>
        <source>The client answers by {1}.</source>
        <translation>Kunden svarar senast {1}.</translation>
    </message>
    <message>
        <source>The client has given grounds that {0} can hear.</source>
        <translation>Kunden har gett en grund som {0} kan få höra.</translation>
    </message>
    <message>
        <source>Feedback is begun and not finished.</source>
        <translation>Feedbacken är påbörjad men inte klar.</translation>
    </message>
    <message>
        <source>{0} has been met, and no feedback is written.</source>
        <translation>Intervjun med {0} är gjord, men ingen feedback är skriven.</translation>
    </message>
    <message>
        <source>It is decided, and the letter is begun.</source>
        <translation>Det är beslutat, och brevet är påbörjat.</translation>
    </message>
    <message>
        <source>It is decided, and {0} has not been told yet.</source>
        <translation>Det är beslutat, och {0} har inte fått veta det än.</translation>
    </message>
    <message>
        <source>The interview is on {2}.</source>
        <translation>Intervjun är {2}.</translation>
    </message>
    <message>
        <source>{0} hears even if there is nothing new.</source>
        <translation>{0} får besked även om inget nytt har hänt.</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Sms</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Feedback promised {0}</source>
        <translation>Feedback lovad {0}</translation>
    </message>
    <message>
        <source>Decision promised {0}</source>
        <translation>Beslut lovat {0}</translation>
    </message>
    <message>
        <source>Grounds promised {0}</source>
        <translation>Grund lovad {0}</translation>
    </message>
    <message>
        <source>Reply promised {0}</source>
        <translation>Svar lovat {0}</translation>
    </message>
    <message>
        <source>Weekly report promised {0}</source>
        <translation>Veckorapport lovad {0}</translation>
    </message>
    <message>
        <source>Update promised {0}</source>
        <translation>Besked lovat {0}</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Kunden</translation>
    </message>
</context>
<context>
    <name>PromisesCard</name>
    <message>
        <source>Weekly report to each client</source>
        <translation>Veckorapport till varje kund</translation>
    </message>
    <message>
        <source>No weekly report</source>
        <translation>Ingen veckorapport</translation>
    </message>
    <message>
        <source>Say once each morning what is owed that day</source>
        <translation>Visa en gång varje morgon vilka besked som ska ut den dagen</translation>
    </message>
    <message>
        <source>Even if nothing is new</source>
        <translation>Även om inget är nytt</translation>
    </message>
    <message>
        <source>Working days until somebody in play hears again.</source>
        <translation>Arbetsdagar tills den som är med i processen får besked igen.</translation>
    </message>
    <message>
        <source>After a step</source>
        <translation>Efter ett steg</translation>
    </message>
    <message>
        <source>Working days until somebody hears that they are presented, or offered.</source>
        <translation>Arbetsdagar tills kandidaten får veta att hen är presenterad eller har fått ett erbjudande.</translation>
    </message>
    <message>
        <source>After an interview</source>
        <translation>Efter en intervju</translation>
    </message>
    <message>
        <source>Working days until the candidate has feedback.</source>
        <translation>Arbetsdagar tills kandidaten har fått feedback.</translation>
    </message>
    <message>
        <source>After a decision</source>
        <translation>Efter ett beslut</translation>
    </message>
    <message>
        <source>Working days until somebody who does not move on knows why.</source>
        <translation>Arbetsdagar tills den som inte går vidare vet varför.</translation>
    </message>
    <message>
        <source>The client&apos;s answer</source>
        <translation>Kundens svar</translation>
    </message>
    <message>
        <source>Working days that a client has, where no agreement says otherwise.</source>
        <translation>Arbetsdagar som kunden har, om ingen överenskommelse säger annat.</translation>
    </message>
    <message>
        <source>Promises and reminders</source>
        <translation>Löften och påminnelser</translation>
    </message>
    <message>
        <source>How soon each word is due. What is promised from now on follows; what has been promised stands. Swedish holidays are not working days.</source>
        <translation>Hur snart varje besked ska komma. Det som lovas från och med nu följer det här, det som redan är lovat står kvar. Svenska helgdagar är inga arbetsdagar.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Questions for you today</source>
        <translation>Frågor till er i dag</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing we wait to hear from you.</source>
        <translation>Det finns inget vi väntar på att få höra från er.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Next</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Överhoppade</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klara</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>What the client said</source>
        <translation>Vad kunden sa</translation>
    </message>
    <message>
        <source>Count as concrete</source>
        <translation>Räkna som konkret</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>They want to go on.</source>
        <translation>Kunden vill gå vidare.</translation>
    </message>
    <message>
        <source>You count it as concrete.</source>
        <translation>Du räknar det som konkret.</translation>
    </message>
    <message>
        <source>Concrete</source>
        <translation>Konkret</translation>
    </message>
    <message>
        <source>All three parts are there.</source>
        <translation>Alla tre delarna finns.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Något saknas</translation>
    </message>
    <message>
        <source>No ground to pass on.</source>
        <translation>Ingen grund att ge vidare.</translation>
    </message>
    <message>
        <source>Vague</source>
        <translation>Diffust</translation>
    </message>
    <message>
        <source>It names what must not weigh in. Ask what the work needs.</source>
        <translation>Det nämner något som inte får vägas in. Fråga vad arbetet kräver.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Waiting for the client</source>
        <translation>Väntar på kunden</translation>
    </message>
    <message>
        <source>Between the chairs</source>
        <translation>Mellan stolarna</translation>
    </message>
    <message>
        <source>Weekly reports</source>
        <translation>Veckorapporter</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>I kalendern</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Set a date for all</source>
        <translation>Sätt datum för alla</translation>
    </message>
    <message>
        <source>{0} has no next update. {1}.</source>
        <translation>{0} har inget nästa besked. {1}.</translation>
    </message>
    <message>
        <source>Set a date</source>
        <translation>Sätt datum</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>skickad</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n lucka</numerusform>
            <numerusform>%n luckor</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Markera skickad</translation>
    </message>
    <message>
        <source>Has not heard from us yet</source>
        <translation>Har inte fått besked än</translation>
    </message>
    <message>
        <source>Last contact {0}</source>
        <translation>Senaste kontakt {0}</translation>
    </message>
    <message>
        <source>Interview, {0}</source>
        <translation>Intervju, {0}</translation>
    </message>
    <message>
        <source>Update promised to {0}</source>
        <translation>Besked lovat till {0}</translation>
    </message>
</context>
<context>
    <name>RailCard</name>
    <message>
        <source>and more</source>
        <translation>och fler</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>Who reads what</source>
        <translation>Vem läser vad</translation>
    </message>
    <message>
        <source>Private part: only you</source>
        <translation>Privat del: bara du</translation>
    </message>
    <message>
        <source>Private part: none</source>
        <translation>Privat del: ingen</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>What convinced us</source>
        <translation>Det som övertygade</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>På vilken grund</translation>
    </message>
    <message>
        <source>How to grow</source>
        <translation>Så kan du utvecklas</translation>
    </message>
    <message>
        <source>Fits better for</source>
        <translation>Passar bättre för</translation>
    </message>
    <message>
        <source>Against the requirements</source>
        <translation>Mot kravprofilen</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>Clear this week</source>
        <translation>Klara i veckan</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Inget svar än</translation>
    </message>
    <message>
        <source>Vague · 0 of 3</source>
        <translation>Diffust · 0 av 3</translation>
    </message>
    <message>
        <source>Something is missing · {0} of 3</source>
        <translation>Något saknas · {0} av 3</translation>
    </message>
    <message>
        <source>Concrete · 3 of 3</source>
        <translation>Konkret · 3 av 3</translation>
    </message>
    <message>
        <source>No further reason</source>
        <translation>Inget närmare skäl</translation>
    </message>
    <message>
        <source>Yes, they want to go on</source>
        <translation>Ja, kunden vill gå vidare</translation>
    </message>
    <message>
        <source>Which requirement</source>
        <translation>Vilket krav</translation>
    </message>
    <message>
        <source>What they saw</source>
        <translation>Vad de såg</translation>
    </message>
    <message>
        <source>What was needed</source>
        <translation>Vad hade gjort skillnad</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Iakttagelse</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Påminn</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Refer to agreement</source>
        <translation>Hänvisa till överenskommelsen</translation>
    </message>
    <message>
        <source>Tell {0}</source>
        <translation>Besked till {0}</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Hänvisa</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Besked</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Mjuk</translation>
    </message>
    <message>
        <source>My usual</source>
        <translation>Min vanliga</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Bestämd</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>på telefon</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>på möte</translation>
    </message>
    <message>
        <source>by text</source>
        <translation>via sms</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>via mejl</translation>
    </message>
</context>
<context>
    <name>RepliesList</name>
    <message>
        <source>Client replies</source>
        <translation>Kundsvar</translation>
    </message>
</context>
<context>
    <name>RepliesPage</name>
    <message>
        <source>Which replies</source>
        <translation>Vilka svar</translation>
    </message>
    <message>
        <source>To chase</source>
        <translation>Att jaga</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Concrete</source>
        <translation>Konkret</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>Nytt svar</translation>
    </message>
    <message>
        <source>All replies</source>
        <translation>Alla svar</translation>
    </message>
    <message>
        <source>No client has answered yet</source>
        <translation>Ingen kund har svarat än</translation>
    </message>
    <message>
        <source>What a client says about a candidate is kept here. If it is thin, you get help to ask again.</source>
        <translation>Det en kund säger om en kandidat sparas här. Är det tunt får du hjälp att fråga igen.</translation>
    </message>
    <message>
        <source>Client replies</source>
        <translation>Kundsvar</translation>
    </message>
</context>
<context>
    <name>ReportPane</name>
    <message>
        <source>The report as it will print</source>
        <translation>Rapporten som den skrivs ut</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n sida</numerusform>
            <numerusform>%n sidor</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>wk {0} · {1}</source>
        <translation>v. {0} · {1}</translation>
    </message>
    <message>
        <source>Was it sent?</source>
        <translation>Skickat?</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Klar att skicka</translation>
    </message>
    <message>
        <source>Marked as sent {0}</source>
        <translation>Markerad skickad {0}</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>The week before</source>
        <translation>Veckan före</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Veckan efter</translation>
    </message>
    <message>
        <source>Nobody to report on this week</source>
        <translation>Ingen att rapportera om den här veckan</translation>
    </message>
    <message>
        <source>A client has a report while somebody is in play for them.</source>
        <translation>En kund har en rapport så länge någon är i process hos dem.</translation>
    </message>
    <message>
        <source>Weekly reports</source>
        <translation>Veckorapporter</translation>
    </message>
    <message>
        <source>Saved, or in your mail program with the PDF.</source>
        <translation>Sparade, eller i ditt mejlprogram med PDF bifogad.</translation>
    </message>
    <message>
        <source>{0}: {1}, unchanged since</source>
        <translation>{0}: {1}, oförändrad sedan dess</translation>
    </message>
    <message>
        <source>The report cannot be shown</source>
        <translation>Rapporten kan inte visas</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Alla på en gång</translation>
    </message>
</context>
<context>
    <name>RequirementList</name>
    <message>
        <source>Add a requirement</source>
        <translation>Lägg till krav</translation>
    </message>
</context>
<context>
    <name>RequirementRow</name>
    <message>
        <source>What is required</source>
        <translation>Vad som krävs</translation>
    </message>
    <message>
        <source>How much, at least</source>
        <translation>Hur mycket, minst</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>På engelska</translation>
    </message>
    <message>
        <source>How much, in English</source>
        <translation>Hur mycket, på engelska</translation>
    </message>
    <message>
        <source>English wording, for letters in English</source>
        <translation>Engelsk text, för brev på engelska</translation>
    </message>
    <message>
        <source>Move the requirement up</source>
        <translation>Flytta upp kravet</translation>
    </message>
    <message>
        <source>Remove the requirement</source>
        <translation>Ta bort kravet</translation>
    </message>
    <message>
        <source>must or should</source>
        <translation>skallkrav eller meriterande</translation>
    </message>
    <message>
        <source>sort</source>
        <translation>typ av krav</translation>
    </message>
</context>
<context>
    <name>RequirementSelect</name>
    <message>
        <source>Requirement</source>
        <translation>Krav</translation>
    </message>
</context>
<context>
    <name>RowActs</name>
    <message>
        <source>Put off</source>
        <translation>Skjut upp</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Markera skickad</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Öppna rapporten</translation>
    </message>
    <message>
        <source>Tell the client</source>
        <translation>Ge kunden besked</translation>
    </message>
    <message>
        <source>Update the candidate</source>
        <translation>Uppdatera kandidaten</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Chase the client</source>
        <translation>Jaga kunden</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Open on the board</source>
        <translation>Öppna på tavlan</translation>
    </message>
    <message>
        <source>The weekly report is marked as sent</source>
        <translation>Veckorapporten är markerad som skickad</translation>
    </message>
</context>
<context>
    <name>SampleStrip</name>
    <message>
        <source>Sample data: everybody here is invented, and their addresses lead nowhere.</source>
        <translation>Exempeldata: alla är påhittade, och adresserna leder ingenstans.</translation>
    </message>
    <message>
        <source>Remove sample data</source>
        <translation>Ta bort exempeldata</translation>
    </message>
</context>
<context>
    <name>SenderForm</name>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>A line below the name</source>
        <translation>En rad under namnet</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Gatuadress</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Switchboard</source>
        <translation>Växel</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webbplats</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <source>Approved for F-tax</source>
        <translation>Godkänd för F-skatt</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Your agency</source>
        <translation>Ditt företag</translation>
    </message>
</context>
<context>
    <name>SentBanner</name>
    <message>
        <source>Was it sent?</source>
        <translation>Skickat?</translation>
    </message>
    <message>
        <source>Yes, it was sent</source>
        <translation>Ja, den är skickad</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Inte än</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Skicka igen</translation>
    </message>
    <message>
        <source>With a yes these exact pages are kept, and {0} counts as told.</source>
        <translation>Med ett ja sparas exakt de här sidorna, och {0} räknas som underrättad.</translation>
    </message>
</context>
<context>
    <name>SentQuestion</name>
    <message>
        <source>Was it sent?</source>
        <translation>Skickat?</translation>
    </message>
    <message>
        <source>Yes, it was sent</source>
        <translation>Ja, det är skickat</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Inte än</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Skicka igen</translation>
    </message>
    <message>
        <source>Take out of the outbox</source>
        <translation>Ta ur utkorgen</translation>
    </message>
    <message>
        <source>{0} {1}. With a yes this exact letter is kept, and {2} counts as told.</source>
        <translation>{0} {1}. Med ett ja sparas exakt det här brevet, och {2} räknas som underrättad.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Skicka nu</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>{0} has until {1} to answer</source>
        <translation>{0} har till {1} på sig att svara</translation>
    </message>
    <message>
        <source>{0} was to answer {1}</source>
        <translation>{0} skulle ha svarat {1}</translation>
    </message>
    <message>
        <source>{0} was asked {1}</source>
        <translation>{0} fick frågan {1}</translation>
    </message>
    <message>
        <source>Interview {1}</source>
        <translation>Intervju {1}</translation>
    </message>
    <message>
        <source>Next step: {1}</source>
        <translation>Nästa steg: {1}</translation>
    </message>
    <message>
        <source>Heard from us last {1}</source>
        <translation>Fick senast besked {1}</translation>
    </message>
    <message>
        <source>{2} since {1}</source>
        <translation>{2} sedan {1}</translation>
    </message>
    <message>
        <source>To work on: {0}</source>
        <translation>Att arbeta med: {0}</translation>
    </message>
    <message>
        <source>{0}, what the client saw: {1}</source>
        <translation>{0}, det kunden såg: {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Nothing promised</source>
        <translation>Inget lovat</translation>
    </message>
    <message>
        <source>Promised today</source>
        <translation>Lovat i dag</translation>
    </message>
    <message>
        <source>Promised {0}</source>
        <translation>Lovat {0}</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>inget lovat</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>feedback</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>beslut</translation>
    </message>
    <message>
        <source>news</source>
        <translation>besked</translation>
    </message>
    <message>
        <source>how things stand</source>
        <translation>statusbesked</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>called {0}</source>
        <translation>ringd {0}</translation>
    </message>
    <message>
        <source>mailed {0}</source>
        <translation>mejlad {0}</translation>
    </message>
    <message>
        <source>texted {0}</source>
        <translation>sms {0}</translation>
    </message>
    <message>
        <source>told {0}</source>
        <translation>besked {0}</translation>
    </message>
    <message>
        <source>ground</source>
        <translation>grund</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exempel</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>styrka</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>råd</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>nästa steg</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} och {1}</translation>
    </message>
    <message>
        <source>{0}: all there</source>
        <translation>{0} finns med</translation>
    </message>
    <message>
        <source>Not in it: {0}</source>
        <translation>Finns inte med: {0}</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>{0}. {1}, {2}. {3}</source>
        <translation>{0}. {1}, {2}. {3}</translation>
    </message>
    <message>
        <source>It was not written down</source>
        <translation>Det blev inte antecknat</translation>
    </message>
    <message>
        <source>{0} has heard</source>
        <translation>{0} har fått besked</translation>
    </message>
    <message>
        <source>{0} has heard. Next update: {1}</source>
        <translation>{0} har fått besked. Nästa besked: {1}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Size of text</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Single letters are commands, such as N, F and U</source>
        <translation>Enstaka bokstäver är kommandon, till exempel N, F och U</translation>
    </message>
    <message>
        <source>Window of the envelope</source>
        <translation>Adressfönster</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Till höger</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Till vänster</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Ingen adress</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>My voice</source>
        <translation>Min röst</translation>
    </message>
    <message>
        <source>Letters and letterhead</source>
        <translation>Brev och brevhuvud</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Utseende och språk</translation>
    </message>
    <message>
        <source>This is what letters say about the sender. Leave out what you like.</source>
        <translation>Det här står om dig i breven. Lämna det tomt som du inte vill ha med.</translation>
    </message>
    <message>
        <source>You and your agency</source>
        <translation>Du och ditt företag</translation>
    </message>
    <message>
        <source>Data is kept this long after an assignment ends</source>
        <translation>Uppgifter sparas efter avslutat uppdrag</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Dina data</translation>
    </message>
    <message>
        <source>Everything is in one file on this computer:</source>
        <translation>Allt ligger i en enda fil på den här datorn:</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mappen</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mejl</translation>
    </message>
    <message>
        <source>How letters leave by mail from this computer.</source>
        <translation>Så går brev i väg med mejl från den här datorn.</translation>
    </message>
</context>
<context>
    <name>SheafDialog</name>
    <message>
        <source>Letters to several</source>
        <translation>Brev till flera</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Skriv ut alla</translation>
    </message>
    <message>
        <source>Save all as PDF</source>
        <translation>Spara alla som PDF</translation>
    </message>
    <message>
        <source>Save the letters in</source>
        <translation>Spara breven i</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) saved</source>
        <translation>
            <numerusform>%n brev sparat</numerusform>
            <numerusform>%n brev sparade</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the letters</source>
        <translation>Skriv ut breven</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) printed</source>
        <translation>
            <numerusform>%n brev utskrivet</numerusform>
            <numerusform>%n brev utskrivna</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} letters are made</source>
        <translation>{0} av {1} brev är gjorda</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) can leave</source>
        <translation>
            <numerusform>%n brev kan gå i väg</numerusform>
            <numerusform>%n brev kan gå i väg</numerusform>
        </translation>
    </message>
    <message>
        <source>Each rests on its own ground. Whether they were sent is asked after.</source>
        <translation>Vart och ett vilar på sin egen grund. Om de skickats frågas efteråt.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) need you first</source>
        <translation>
            <numerusform>%n brev behöver dig först</numerusform>
            <numerusform>%n brev behöver dig först</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShownLetter</name>
    <message>
        <source>Go on writing</source>
        <translation>Skriv vidare</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Ny version</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <source>A draft, as it would print now</source>
        <translation>Ett utkast, som det skulle skrivas ut nu</translation>
    </message>
    <message>
        <source>Show the letter</source>
        <translation>Visa brevet</translation>
    </message>
    <message>
        <source>Show what it was held against</source>
        <translation>Visa vad det prövades mot</translation>
    </message>
    <message>
        <source>{0} {1}, unchanged since</source>
        <translation>{0} {1}, oförändrat sedan dess</translation>
    </message>
    <message>
        <source>Sent {0} {1}, unchanged since</source>
        <translation>Skickat {0} {1}, oförändrat sedan dess</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>The week in one sentence</source>
        <translation>Läget i en mening</translation>
    </message>
    <message>
        <source>Suggest anew</source>
        <translation>Föreslå på nytt</translation>
    </message>
    <message>
        <source>Where things stand</source>
        <translation>Läget i processen</translation>
    </message>
    <message>
        <source>What we need from you</source>
        <translation>Det här behöver vi från er</translation>
    </message>
    <message>
        <source>Candidate by candidate</source>
        <translation>Kandidat för kandidat</translation>
    </message>
    <message>
        <source>Feedback in figures</source>
        <translation>Återkopplingen i siffror</translation>
    </message>
    <message>
        <source>The candidates&apos; names (else initials)</source>
        <translation>Kandidaternas namn (annars initialer)</translation>
    </message>
    <message>
        <source>The language of the report</source>
        <translation>Rapportens språk</translation>
    </message>
    <message>
        <source>Which assignments</source>
        <translation>Vilka uppdrag</translation>
    </message>
    <message>
        <source>The client&apos;s e-mail address</source>
        <translation>Kundens e-postadress</translation>
    </message>
    <message>
        <source>Open mail with PDF</source>
        <translation>Öppna mejl med PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Spara PDF</translation>
    </message>
    <message>
        <source>All assignments</source>
        <translation>Alla uppdrag</translation>
    </message>
    <message>
        <source>Send with PDF</source>
        <translation>Skicka med PDF</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <source>Private notes cannot be included.</source>
        <translation>Privata anteckningar kan inte tas med.</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Before it can be finished</source>
        <translation>Innan den kan slutföras</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tavla</translation>
    </message>
    <message>
        <source>Client replies</source>
        <translation>Kundsvar</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Weekly reports</source>
        <translation>Veckorapporter</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Insikter</translation>
    </message>
    <message>
        <source>Client view</source>
        <translation>Kundläge</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>New assignment</source>
        <translation>Nytt uppdrag</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>Fungerar offline</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) are waiting to hear today</source>
        <translation>
            <numerusform>%n kandidat väntar på besked i dag</numerusform>
            <numerusform>%n kandidater väntar på besked i dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) to chase</source>
        <translation>
            <numerusform>%n svar att jaga</numerusform>
            <numerusform>%n svar att jaga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to finish</source>
        <translation>
            <numerusform>%n brev att göra klart</numerusform>
            <numerusform>%n brev att göra klara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n between the chairs</source>
        <translation>
            <numerusform>%n mellan stolarna</numerusform>
            <numerusform>%n mellan stolarna</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Unfold the sidebar</source>
        <translation>Fäll ut sidofältet</translation>
    </message>
    <message>
        <source>Fold the sidebar</source>
        <translation>Fäll ihop sidofältet</translation>
    </message>
    <message>
        <source>Your agency</source>
        <translation>Ditt företag</translation>
    </message>
    <message>
        <source>Saved on this computer {0}</source>
        <translation>Sparat på den här datorn {0}</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Bara på den här datorn</translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>Put off the update to {0}</source>
        <translation>Skjut upp beskedet till {0}</translation>
    </message>
    <message>
        <source>Put off what is promised the client</source>
        <translation>Skjut upp det du har lovat kunden</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Skjut upp</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nytt datum</translation>
    </message>
    <message>
        <source>{0} will not hear of the new date. An update takes a minute.</source>
        <translation>{0} vet inte om det nya datumet. Ett besked tar en minut.</translation>
    </message>
    <message>
        <source>Update instead</source>
        <translation>Uppdatera i stället</translation>
    </message>
    <message>
        <source>The old date stays in the history.</source>
        <translation>Det gamla datumet står kvar i historiken.</translation>
    </message>
    <message>
        <source>Put off to {0}</source>
        <translation>Uppskjutet till {0}</translation>
    </message>
</context>
<context>
    <name>StageChoices</name>
    <message numerus="yes">
        <source>not recognised, %Ln row(s)</source>
        <translation>
            <numerusform>känns inte igen, %Ln rad</numerusform>
            <numerusform>känns inte igen, %Ln rader</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is here</source>
        <translation>{0} är här</translation>
    </message>
    <message>
        <source>Choose a stage</source>
        <translation>Välj ett steg</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Utelämna det</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Add a stage</source>
        <translation>Lägg till steg</translation>
    </message>
</context>
<context>
    <name>StageRow</name>
    <message>
        <source>What happens in the stage</source>
        <translation>Vad som händer i steget</translation>
    </message>
    <message>
        <source>What the stage is called here</source>
        <translation>Vad steget heter här</translation>
    </message>
    <message>
        <source>Move the stage earlier</source>
        <translation>Flytta steget tidigare</translation>
    </message>
    <message>
        <source>Remove the stage</source>
        <translation>Ta bort steget</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Stage {0} of {1}: {2}</source>
        <translation>Steg {0} av {1}: {2}</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>Alt and an arrow move it a day, Delete skips it, Enter offers more</source>
        <translation>Alt och en pil flyttar steget en dag, Delete hoppar över det, Enter ger fler val</translation>
    </message>
    <message>
        <source>done {0}</source>
        <translation>gjort {0}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>överhoppade</translation>
    </message>
    <message>
        <source>today, {0}</source>
        <translation>i dag, {0}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
</context>
<context>
    <name>StrengthCard</name>
    <message>
        <source>In general</source>
        <translation>Allmänt</translation>
    </message>
    <message>
        <source>What convinced us</source>
        <translation>Det som övertygade</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Back to Today</source>
        <translation>Tillbaka till I dag</translation>
    </message>
    <message>
        <source>Nobody is waiting for word from you</source>
        <translation>Ingen väntar på besked från dig</translation>
    </message>
    <message>
        <source>Everyone knows where they stand</source>
        <translation>Alla vet hur det ligger till</translation>
    </message>
    <message>
        <source>Nobody has heard from you yet</source>
        <translation>Ingen har fått besked av dig än</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have heard from you</source>
        <translation>
            <numerusform>%n har fått besked av dig</numerusform>
            <numerusform>%n har fått besked av dig</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} candidates have a next update.</source>
        <translation>{0} av {1} kandidater har ett nästa besked.</translation>
    </message>
    <message numerus="yes">
        <source>Take those you skipped (%n)</source>
        <translation>
            <numerusform>Ta de överhoppade (%n)</numerusform>
            <numerusform>Ta de överhoppade (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>called</source>
        <translation>ringda</translation>
    </message>
    <message>
        <source>mailed</source>
        <translation>mejlade</translation>
    </message>
    <message>
        <source>texted</source>
        <translation>sms</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>överhoppade</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>totalt</translation>
    </message>
</context>
<context>
    <name>SupportCard</name>
    <message>
        <source>This is all that is copied. No names, no addresses, nothing that you have written, and it is sent to nobody unless you paste it somewhere.</source>
        <translation>Det här är allt som kopieras. Inga namn, inga adresser, inget som du har skrivit. Ingen får det förrän du klistrar in det någonstans.</translation>
    </message>
    <message>
        <source>What support is told</source>
        <translation>Det här får supporten veta</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Kopiera till support</translation>
    </message>
    <message>
        <source>When something does not work</source>
        <translation>När något inte fungerar</translation>
    </message>
    <message>
        <source>The last of the log:</source>
        <translation>Slutet av loggen:</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Loggen är tom.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out, which may name somebody.</source>
        <translation>
            <numerusform>%n rad har utelämnats, den kan nämna någon.</numerusform>
            <numerusform>%n rader har utelämnats, de kan nämna någon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidater</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>Öppna löften</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>in the usual folder</source>
        <translation>i den vanliga mappen</translation>
    </message>
    <message>
        <source>in another folder</source>
        <translation>i en annan mapp</translation>
    </message>
    <message>
        <source>Size of the data</source>
        <translation>Datafilens storlek</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Det finns inget att ångra</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Ångrat: {0}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Det finns inget att göra om</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Gjort igen: {0}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>{0}, {1}. {2}, {3}. {4}. Suggested: {5}.</source>
        <translation>{0}, {1}. {2}, {3}. {4}. Förslag: {5}.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>I veckan</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>{0} has declined</source>
        <translation>{0} har tackat nej</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>Veckorapport</translation>
    </message>
    <message>
        <source>The client&apos;s answer</source>
        <translation>Kundens svar</translation>
    </message>
    <message>
        <source>How things stand</source>
        <translation>Statusbesked</translation>
    </message>
    <message>
        <source>Feedback: our interview {0}</source>
        <translation>Feedback efter vår intervju {0}</translation>
    </message>
    <message>
        <source>After the client interview {0}</source>
        <translation>Besked efter kundintervju {0}</translation>
    </message>
    <message>
        <source>After the interview {0}</source>
        <translation>Besked efter intervjun {0}</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>The decision of {0}</source>
        <translation>Beslutet {0}</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Beslutet</translation>
    </message>
    <message>
        <source>News: moves on</source>
        <translation>Besked: går vidare</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Besked</translation>
    </message>
    <message>
        <source>News: {0}</source>
        <translation>Besked: {0}</translation>
    </message>
    <message>
        <source>The feedback is there: {0} of 5 parts</source>
        <translation>Feedback finns · {0} av 5 delar</translation>
    </message>
    <message>
        <source>The letter is a draft · {0} of 5 parts</source>
        <translation>Brevet är utkast · {0} av 5 delar</translation>
    </message>
    <message>
        <source>The client: “{0}”</source>
        <translation>Kunden: ”{0}”</translation>
    </message>
    <message>
        <source>The client has been asked</source>
        <translation>Kunden är frågad</translation>
    </message>
    <message>
        <source>The client has until {0}</source>
        <translation>Kunden svarar senast {0}</translation>
    </message>
    <message>
        <source>The client was to answer {0}</source>
        <translation>Kunden skulle ha svarat {0}</translation>
    </message>
    <message>
        <source>Feedback begun</source>
        <translation>Feedback påbörjad</translation>
    </message>
    <message>
        <source>Feedback not written</source>
        <translation>Feedback saknas</translation>
    </message>
    <message>
        <source>The letter is a draft</source>
        <translation>Brevet är utkast</translation>
    </message>
    <message>
        <source>Letter not written</source>
        <translation>Brevet är inte skrivet</translation>
    </message>
    <message>
        <source>The client has not heard it yet</source>
        <translation>Kunden har inte hört det än</translation>
    </message>
    <message>
        <source>Promised every week</source>
        <translation>Lovad varje vecka</translation>
    </message>
    <message>
        <source>The client has given concrete grounds</source>
        <translation>Kunden har svarat konkret</translation>
    </message>
    <message>
        <source>The client gave concrete grounds {0}</source>
        <translation>Kunden svarade konkret {0}</translation>
    </message>
    <message>
        <source>The interview ends at {0}</source>
        <translation>Intervjun slutar {0}</translation>
    </message>
    <message>
        <source>The interview is {0}</source>
        <translation>Intervjun är {0}</translation>
    </message>
    <message>
        <source>Has not heard from us yet</source>
        <translation>Har inte fått besked än</translation>
    </message>
    <message>
        <source>Heard from us last {0}</source>
        <translation>Fick senast besked {0}</translation>
    </message>
    <message>
        <source>Chase client</source>
        <translation>Jaga kunden</translation>
    </message>
    <message>
        <source>Write feedback</source>
        <translation>Skriv feedback</translation>
    </message>
    <message>
        <source>Finish the letter</source>
        <translation>Slutför brev</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Ge besked</translation>
    </message>
    <message>
        <source>Tell the client</source>
        <translation>Ge kunden besked</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Öppna rapporten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Skriv brevet</translation>
    </message>
</context>
<context>
    <name>TodayDelegate</name>
    <message>
        <source>The promised day has passed</source>
        <translation>Lovad dag har passerat</translation>
    </message>
</context>
<context>
    <name>TodayList</name>
    <message>
        <source>Who is waiting to hear</source>
        <translation>Vem som väntar på besked</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Nobody is waiting yet</source>
        <translation>Ingen väntar än</translation>
    </message>
    <message>
        <source>Add a candidate, and from then on it says here who hears what from you, and when.</source>
        <translation>Lägg till en kandidat, så står det här vem som ska få besked om vad, och när.</translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation>Ny kandidat</translation>
    </message>
    <message>
        <source>Nothing is owed here</source>
        <translation>Inget att lämna besked om här</translation>
    </message>
    <message>
        <source>What is owed otherwise stands under All.</source>
        <translation>Allt annat står under Alla.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Vad som visas</translation>
    </message>
    <message>
        <source>How the letter is told</source>
        <translation>Brevets röst</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Brevets språk</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>Typ av brev</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Try it on myself</source>
        <translation>Prova på mig själv</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Try the next way</source>
        <translation>Prova nästa sätt</translation>
    </message>
    <message>
        <source>It was not mailed</source>
        <translation>Det mejlades inte</translation>
    </message>
    <message>
        <source>No mail program answered</source>
        <translation>Inget mejlprogram svarade</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>Det skickades inte</translation>
    </message>
    <message>
        <source>A mail to yourself, with a letter to somebody invented.</source>
        <translation>Ett mejl till dig själv, med ett brev till en påhittad person.</translation>
    </message>
    <message>
        <source>Has it arrived, with a PDF that opens?</source>
        <translation>Har det kommit fram, med en pdf som går att öppna?</translation>
    </message>
    <message>
        <source>It may take a minute.</source>
        <translation>Det kan ta en minut.</translation>
    </message>
    <message>
        <source>Did a mail to yourself open?</source>
        <translation>Öppnades ett mejl till dig själv?</translation>
    </message>
    <message>
        <source>Paste the PDF into it with {0}, and send it.</source>
        <translation>Klistra in pdf:en i det med {0}, och skicka det.</translation>
    </message>
    <message>
        <source>Did a mail to yourself open, with the PDF attached?</source>
        <translation>Öppnades ett mejl till dig själv, med pdf:en bifogad?</translation>
    </message>
    <message>
        <source>Send it, and see that it arrives.</source>
        <translation>Skicka det, och se att det kommer fram.</translation>
    </message>
    <message>
        <source>It works: letters are mailed this way</source>
        <translation>Det fungerar: brev mejlas på det här sättet</translation>
    </message>
    <message>
        <source>Then another way may be better</source>
        <translation>Då passar kanske ett annat sätt bättre</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Nästa: {0}</translation>
    </message>
    <message>
        <source>A letter can always be saved as PDF, and attached by hand.</source>
        <translation>Ett brev kan alltid sparas som PDF, och bifogas för hand.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Copy the text and close</source>
        <translation>Kopiera texten och stäng</translation>
    </message>
    <message>
        <source>The text is still in the window</source>
        <translation>Texten finns kvar i fönstret</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>TryBox</name>
    <message>
        <source>Try it here</source>
        <translation>Prova här</translation>
    </message>
    <message>
        <source>What you would write to a candidate</source>
        <translation>Det du skulle skriva till en kandidat</translation>
    </message>
    <message>
        <source>Concrete</source>
        <translation>Konkret</translation>
    </message>
    <message>
        <source>Vague</source>
        <translation>Vagt</translation>
    </message>
    <message>
        <source>Nothing to judge</source>
        <translation>Inget att bedöma</translation>
    </message>
    <message>
        <source>May not leave the house</source>
        <translation>Får inte lämna huset</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwoClocks</name>
    <message>
        <source>{0} has not heard from us yet</source>
        <translation>{0} har inte fått besked än</translation>
    </message>
    <message>
        <source>{0} heard from us {1}</source>
        <translation>{0} fick besked {1}</translation>
    </message>
    <message>
        <source>The client answered or was asked {0}</source>
        <translation>Kunden svarade eller fick frågan {0}</translation>
    </message>
</context>
<context>
    <name>VoiceForm</name>
    <message>
        <source>How letters are usually told</source>
        <translation>Brevens vanliga röst</translation>
    </message>
    <message>
        <source>Warm and short letters are told in our words. Greeting and closing are yours in all.</source>
        <translation>Varma och korta brev har våra ord. Hälsning och avslutning är dina i alla.</translation>
    </message>
    <message>
        <source>How I greet</source>
        <translation>Så hälsar jag</translation>
    </message>
    <message>
        <source>How I begin</source>
        <translation>Så börjar jag</translation>
    </message>
    <message>
        <source>How I say no</source>
        <translation>Så säger jag nej</translation>
    </message>
    <message>
        <source>How I say that somebody moves on</source>
        <translation>Så säger jag att någon går vidare</translation>
    </message>
    <message>
        <source>How I say that a decision waits</source>
        <translation>Så säger jag att ett beslut dröjer</translation>
    </message>
    <message>
        <source>How I go on to the ground</source>
        <translation>Så går jag över till grunden</translation>
    </message>
    <message>
        <source>How I offer to talk after a no</source>
        <translation>Så erbjuder jag ett samtal efter ett nej</translation>
    </message>
    <message>
        <source>How I end</source>
        <translation>Så slutar jag</translation>
    </message>
    <message>
        <source>The mark after it is ours: good news alone is glad.</source>
        <translation>Tecknet efter är vårt: bara goda besked får utropstecken.</translation>
    </message>
    <message>
        <source>One plain sentence. The ground comes further down.</source>
        <translation>En enkel mening. Grunden kommer längre ned.</translation>
    </message>
    <message>
        <source>Where it leads is said after it.</source>
        <translation>Vart det leder sägs efteråt.</translation>
    </message>
    <message>
        <source>Without a day in it, the day is said after it.</source>
        <translation>Utan en dag i meningen sägs dagen efteråt.</translation>
    </message>
    <message>
        <source>With a day in it, it is said only where a call is set.</source>
        <translation>Med en dag i meningen sägs den bara där ett samtal är bokat.</translation>
    </message>
    <message>
        <source>Can hold {0}.</source>
        <translation>Kan innehålla {0}.</translation>
    </message>
</context>
<context>
    <name>VoiceSample</name>
    <message>
        <source>What the letter tells</source>
        <translation>Vad brevet berättar</translation>
    </message>
    <message>
        <source>A no</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Moves on</source>
        <translation>Går vidare</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntan</translation>
    </message>
    <message>
        <source>This is how it sounds</source>
        <translation>Så låter det</translation>
    </message>
    <message>
        <source>The same on the phone</source>
        <translation>Samma sak på telefon</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n ord</numerusform>
            <numerusform>%n ord</numerusform>
        </translation>
    </message>
    <message>
        <source>Readability: {0}</source>
        <translation>Läsbarhet: {0}</translation>
    </message>
    <message>
        <source>By LIX, the Swedish measure: a rough guide for so short a text.</source>
        <translation>Enligt LIX: en grov vägledning för en så kort text.</translation>
    </message>
    <message>
        <source>You never want to use: {0}</source>
        <translation>Du vill aldrig använda: {0}</translation>
    </message>
    <message>
        <source>very easy</source>
        <translation>mycket lätt</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>lätt</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medelsvår</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>svår</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>mycket svår</translation>
    </message>
    <message>
        <source>Say the decision first: the person moves on.</source>
        <translation>Säg beslutet först: personen går vidare.</translation>
    </message>
    <message>
        <source>Say what convinced, with what you saw.</source>
        <translation>Säg vad som övertygade, med det du såg.</translation>
    </message>
    <message>
        <source>Say what to prepare, and ask what is unclear.</source>
        <translation>Säg vad som är bra att förbereda, och fråga vad som är oklart.</translation>
    </message>
    <message>
        <source>Agree on the next step: day, time and way.</source>
        <translation>Kom överens om nästa steg: dag, tid och sätt.</translation>
    </message>
    <message>
        <source>Say first that there is no decision yet, and what it waits for.</source>
        <translation>Säg först att det inte finns något beslut än, och vad det väntar på.</translation>
    </message>
    <message>
        <source>Say what remains to be seen, and nothing that you do not know.</source>
        <translation>Säg vad som återstår att pröva, och inget som du inte vet.</translation>
    </message>
    <message>
        <source>Ask how the wait is, and whether anything has changed.</source>
        <translation>Fråga hur väntan är, och om något har ändrats.</translation>
    </message>
    <message>
        <source>Give a day on which you call again, news or not.</source>
        <translation>Ge en dag då du ringer igen, med eller utan nyheter.</translation>
    </message>
    <message>
        <source>Say the decision first, in one sentence. Then be quiet for a moment.</source>
        <translation>Säg beslutet först, i en mening. Var sedan tyst en stund.</translation>
    </message>
    <message>
        <source>Say on what ground: the requirement, and an example of what was seen.</source>
        <translation>Säg på vilken grund: kravet, och ett exempel på vad som visades.</translation>
    </message>
    <message>
        <source>Say what convinced, and ask how the person sees it.</source>
        <translation>Säg vad som övertygade, och fråga hur personen själv ser det.</translation>
    </message>
    <message>
        <source>Give one piece of advice. Agree on what happens now.</source>
        <translation>Ge ett råd. Kom överens om vad som händer nu.</translation>
    </message>
</context>
<context>
    <name>VoiceSection</name>
    <message>
        <source>My voice</source>
        <translation>Min röst</translation>
    </message>
    <message>
        <source>How your letters greet, give a decision and end. What is true never changes.</source>
        <translation>Så hälsar dina brev, ger besked och slutar. Det som är sant ändras aldrig.</translation>
    </message>
    <message>
        <source>Language of the letters</source>
        <translation>Brevens språk</translation>
    </message>
    <message>
        <source>Share with a colleague</source>
        <translation>Dela med en kollega</translation>
    </message>
    <message>
        <source>Listen to a colleague&apos;s</source>
        <translation>Lyssna på en kollegas</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Inget har ändrats.</translation>
    </message>
    <message>
        <source>The voice is yours now. Undo brings your own back.</source>
        <translation>Rösten är din nu. Ångra ger dig din egen tillbaka.</translation>
    </message>
    <message>
        <source>Put right what is said above first.</source>
        <translation>Rätta först det som står ovanför.</translation>
    </message>
    <message>
        <source>Your voice is in {0}, without your name.</source>
        <translation>Din röst ligger i {0}, utan ditt namn.</translation>
    </message>
    <message>
        <source>Voices ({0});;All files (*)</source>
        <translation>Röster ({0});;Alla filer (*)</translation>
    </message>
</context>
<context>
    <name>WayDialog</name>
    <message>
        <source>How do you send mail?</source>
        <translation>Hur skickar du mejl?</translation>
    </message>
    <message>
        <source>It can be changed in the settings, under Mail.</source>
        <translation>Det går att ändra i inställningarna, under Mejl.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Använd det här</translation>
    </message>
</context>
<context>
    <name>Weekly</name>
    <message>
        <source>Write a time, such as 9:30.</source>
        <translation>Skriv en tid, till exempel 9:30.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Wise Feedback</source>
        <translation>Välkommen till Wise Feedback</translation>
    </message>
    <message>
        <source>Everyone hears, in time, and on what grounds.</source>
        <translation>Alla ska få veta, i rätt tid och på vilken grund.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Hoppa över så länge</translation>
    </message>
    <message>
        <source>Letters are signed with this. It can be changed in Settings at any time.</source>
        <translation>Så undertecknas dina brev. Du kan ändra det när som helst i Inställningar.</translation>
    </message>
    <message>
        <source>Who writes the letters?</source>
        <translation>Vem skriver breven?</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Titta runt först</translation>
    </message>
    <message>
        <source>47 invented candidates, five clients and a week of events. Removed with one click.</source>
        <translation>47 påhittade kandidater, fem kunder och en vecka full av händelser. Tas bort med ett klick.</translation>
    </message>
    <message>
        <source>Name the role, then see how the list is read. Nothing is saved until you say so.</source>
        <translation>Namnge rollen och se hur listan läses. Inget sparas förrän du säger till.</translation>
    </message>
    <message>
        <source>Bring my list</source>
        <translation>Ta med min lista</translation>
    </message>
    <message>
        <source>Your data is in {0}. No account, no cloud, and no statistics are sent.</source>
        <translation>Dina data ligger i {0}. Ingen inloggning, inget moln, ingen statistik skickas.</translation>
    </message>
    <message>
        <source>Open sample data</source>
        <translation>Öppna exempeldata</translation>
    </message>
    <message>
        <source>Bring your Excel list</source>
        <translation>Ta med ditt Excelark</translation>
    </message>
    <message>
        <source>Begin with an assignment</source>
        <translation>Börja med ett uppdrag</translation>
    </message>
    <message>
        <source>Name client and role, list the requirements, add the first candidate.</source>
        <translation>Namnge kund och roll, skriv kravprofilen, lägg till den första kandidaten.</translation>
    </message>
    <message>
        <source>New assignment</source>
        <translation>Nytt uppdrag</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Allt stannar på den här datorn</translation>
    </message>
</context>
<context>
    <name>WindowCard</name>
    <message>
        <source>Print a test page</source>
        <translation>Skriv ut en provsida</translation>
    </message>
    <message>
        <source>Save the test page</source>
        <translation>Spara provsidan</translation>
    </message>
    <message>
        <source>The test page was not printed</source>
        <translation>Provsidan skrevs inte ut</translation>
    </message>
    <message>
        <source>Test page for envelopes.pdf</source>
        <translation>Provsida för kuvert.pdf</translation>
    </message>
    <message>
        <source>The test page was not saved</source>
        <translation>Provsidan sparades inte</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Sparat som {0}</translation>
    </message>
    <message>
        <source>Print it at its own size: 100 %, not fitted to the page.</source>
        <translation>Skriv ut den i sin egen storlek: 100 %, inte anpassad till sidan.</translation>
    </message>
    <message>
        <source>Envelopes differ. Print the test page, fold it and put it in one of yours: it shows whether the address is seen.</source>
        <translation>Kuvert är olika. Skriv ut provsidan, vik den och lägg den i ett av dina: då syns det om adressen hamnar rätt.</translation>
    </message>
    <message>
        <source>Letters then begin without an address. The test page is for a window to the right.</source>
        <translation>Då börjar breven utan adress. Provsidan är för ett fönster till höger.</translation>
    </message>
</context>
<context>
    <name>WordChip</name>
    <message>
        <source>Remove “{0}”</source>
        <translation>Ta bort ”{0}”</translation>
    </message>
    <message>
        <source>Take away “{0}”</source>
        <translation>Ta bort ”{0}”</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Screening</source>
        <translation>Urval</translation>
    </message>
    <message>
        <source>Our interview</source>
        <translation>Vår intervju</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Presenterad</translation>
    </message>
    <message>
        <source>Client interview</source>
        <translation>Kundintervju</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Erbjudande</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Tillsatt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Moves on</source>
        <translation>Går vidare</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Avvakta</translation>
    </message>
    <message>
        <source>Does not move on</source>
        <translation>Går inte vidare</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Delvis</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Clearly</source>
        <translation>Tydligt</translation>
    </message>
    <message>
        <source>Something we saw</source>
        <translation>Något vi såg</translation>
    </message>
    <message>
        <source>Work sample or test</source>
        <translation>Arbetsprov eller test</translation>
    </message>
    <message>
        <source>Fact in the CV</source>
        <translation>Uppgift i cv</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Start date or place</source>
        <translation>Start eller plats</translation>
    </message>
    <message>
        <source>Compared qualifications</source>
        <translation>Jämförda meriter</translation>
    </message>
    <message>
        <source>The process itself</source>
        <translation>Själva processen</translation>
    </message>
    <message>
        <source>I call</source>
        <translation>Jag ringer</translation>
    </message>
    <message>
        <source>I e-mail</source>
        <translation>Jag mejlar</translation>
    </message>
    <message>
        <source>We meet</source>
        <translation>Vi ses</translation>
    </message>
    <message>
        <source>I text</source>
        <translation>Jag sms:ar</translation>
    </message>
    <message>
        <source>I send a letter</source>
        <translation>Jag skickar brev</translation>
    </message>
    <message>
        <source>A requirement is not met</source>
        <translation>Ett krav är inte mött</translation>
    </message>
    <message>
        <source>Somebody else met the requirements better</source>
        <translation>Någon annan mötte kraven bättre</translation>
    </message>
    <message>
        <source>The client changed or withdrew the assignment</source>
        <translation>Kunden ändrade eller drog tillbaka uppdraget</translation>
    </message>
    <message>
        <source>{0} declined</source>
        <translation>{0} tackade nej</translation>
    </message>
    <message>
        <source>The client gave no further reason</source>
        <translation>Kunden gav inget närmare skäl</translation>
    </message>
    <message>
        <source>No reason is on record</source>
        <translation>Inget skäl finns antecknat</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Skallkrav</translation>
    </message>
    <message>
        <source>Should</source>
        <translation>Meriterande</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Teknik</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfarenhet</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Utbildning</translation>
    </message>
    <message>
        <source>Way of working</source>
        <translation>Arbetssätt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Licence or certificate</source>
        <translation>Behörighet</translation>
    </message>
    <message>
        <source>Does not move on, after CV</source>
        <translation>Går inte vidare, efter cv</translation>
    </message>
    <message>
        <source>Does not move on, after interview</source>
        <translation>Går inte vidare, efter intervju</translation>
    </message>
    <message>
        <source>Does not move on, final round</source>
        <translation>Går inte vidare, slutrunda</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>Väntar på beslut</translation>
    </message>
    <message>
        <source>The client withdrew the assignment</source>
        <translation>Kunden drog tillbaka uppdraget</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Tack</translation>
    </message>
    <message>
        <source>A reference: what was seen of strengths</source>
        <translation>Skriftligt omdöme: styrkor som visades</translation>
    </message>
    <message>
        <source>Qualifications of those who were called, when asked for</source>
        <translation>Uppgift om meriter, på begäran</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Varm</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Opening and decision</source>
        <translation>Inledning och besked</translation>
    </message>
    <message>
        <source>What convinced us</source>
        <translation>Det som övertygade</translation>
    </message>
    <message>
        <source>Ground for the decision</source>
        <translation>Grunden för beslutet</translation>
    </message>
    <message>
        <source>How you can grow</source>
        <translation>Så kan du utvecklas</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>Vad som händer nu</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Inte än</translation>
    </message>
</context>
<context>
    <name>_FindingRow</name>
    <message>
        <source>“{0}”</source>
        <translation>”{0}”</translation>
    </message>
</context>
<context>
    <name>_Pair</name>
    <message>
        <source>Vague</source>
        <translation>Vagt</translation>
    </message>
    <message>
        <source>Concrete</source>
        <translation>Konkret</translation>
    </message>
</context>
<context>
    <name>_Paper</name>
    <message>
        <source>The letter as it is on paper</source>
        <translation>Brevet som det är på papper</translation>
    </message>
</context>
</TS>
