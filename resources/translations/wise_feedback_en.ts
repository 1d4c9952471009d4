<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message numerus="yes">
        <source>%n migration(s), the last is {0}</source>
        <translation>
            <numerusform>%n migration, the last is {0}</numerusform>
            <numerusform>%n migrations, the last is {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignmentModel</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardHead</name>
    <message numerus="yes">
        <source>%Ln active candidate(s)</source>
        <translation>
            <numerusform>%Ln active candidate</numerusform>
            <numerusform>%Ln active candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a next update</source>
        <translation>
            <numerusform>%n without a next update</numerusform>
            <numerusform>%n without a next update</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookingDialog</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidatePanel</name>
    <message numerus="yes">
        <source>%n yr(s)</source>
        <translation>
            <numerusform>%n yr</numerusform>
            <numerusform>%n yrs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardActs</name>
    <message numerus="yes">
        <source>%n process(es) closed</source>
        <translation>
            <numerusform>%n process closed</numerusform>
            <numerusform>%n processes closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) moved to {0}</source>
        <translation>
            <numerusform>%n card moved to {0}</numerusform>
            <numerusform>%n cards moved to {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChapterList</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>%n to change</source>
        <translation>
            <numerusform>%n to change</numerusform>
            <numerusform>%n to change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could still be added</source>
        <translation>
            <numerusform>%n part could still be added</numerusform>
            <numerusform>%n parts could still be added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseAssignmentDialog</name>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <translation>
            <numerusform>{0} and %n more</numerusform>
            <numerusform>{0} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) are still in play</source>
        <translation>
            <numerusform>%n candidate is still in play</numerusform>
            <numerusform>%n candidates are still in play</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) are still waiting to hear.</source>
        <translation>
            <numerusform>%n candidate is still waiting to hear.</numerusform>
            <numerusform>%n candidates are still waiting to hear.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyDay</name>
    <message numerus="yes">
        <source>%n candidate(s) sit between the chairs.</source>
        <translation>
            <numerusform>%n candidate sits between the chairs.</numerusform>
            <numerusform>%n candidates sit between the chairs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message numerus="yes">
        <source>and %n more, on paper and in Excel</source>
        <translation>
            <numerusform>and %n more, on paper and in Excel</numerusform>
            <numerusform>and %n more, on paper and in Excel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message numerus="yes">
        <source>%n person(s) are waiting for word from you.</source>
        <translation>
            <numerusform>%n person is waiting for word from you.</numerusform>
            <numerusform>%n people are waiting for word from you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have waited longer than you promised.</source>
        <translation>
            <numerusform>%n of them has waited longer than you promised.</numerusform>
            <numerusform>%n of them have waited longer than you promised.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HintDesk</name>
    <message numerus="yes">
        <source>%n phrase(s) to change in {0}</source>
        <translation>
            <numerusform>%n phrase to change in {0}</numerusform>
            <numerusform>%n phrases to change in {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln candidate</numerusform>
            <numerusform>%Ln candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose %Ln stage(s) first</source>
        <translation>
            <numerusform>Choose %Ln stage first</numerusform>
            <numerusform>Choose %Ln stages first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln event(s)</source>
        <translation>
            <numerusform>Import %Ln event</numerusform>
            <numerusform>Import %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln candidate</numerusform>
            <numerusform>%Ln candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be taken</source>
        <translation>
            <numerusform>%Ln row cannot be taken</numerusform>
            <numerusform>%Ln rows cannot be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) say nothing new</source>
        <translation>
            <numerusform>%Ln row says nothing new</numerusform>
            <numerusform>%Ln rows say nothing new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln candidate(s) imported</source>
        <translation>
            <numerusform>%Ln candidate imported</numerusform>
            <numerusform>%Ln candidates imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln candidate(s)</source>
        <translation>
            <numerusform>Import %Ln candidate</numerusform>
            <numerusform>Import %Ln candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaneColumn</name>
    <message numerus="yes">
        <source>{0}, %n card(s)</source>
        <translation>
            <numerusform>{0}, %n card</numerusform>
            <numerusform>{0}, %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaneRail</name>
    <message numerus="yes">
        <source>Open {0}, %n card(s)</source>
        <translation>
            <numerusform>Open {0}, %n card</numerusform>
            <numerusform>Open {0}, %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message numerus="yes">
        <source>%Ln closed without a letter</source>
        <translation>
            <numerusform>%Ln closed without a letter</numerusform>
            <numerusform>%Ln closed without a letter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextWordDialog</name>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <translation>
            <numerusform>{0} and %n more</numerusform>
            <numerusform>{0} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) hear {0}</source>
        <translation>
            <numerusform>%n candidate hears {0}</numerusform>
            <numerusform>%n candidates hear {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n part(s) stay as you wrote them: {0}</source>
        <translation>
            <numerusform>%n part stays as you wrote it: {0}</numerusform>
            <numerusform>%n parts stay as you wrote them: {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <translation>
            <numerusform>{0} and %n more</numerusform>
            <numerusform>{0} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhrasesCard</name>
    <message numerus="yes">
        <source>%n new phrase(s).</source>
        <translation>
            <numerusform>%n new phrase.</numerusform>
            <numerusform>%n new phrases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already.</source>
        <translation>
            <numerusform>%n here already.</numerusform>
            <numerusform>%n here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left on the other list here.</source>
        <translation>
            <numerusform>%n left on the other list here.</numerusform>
            <numerusform>%n left on the other list here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of an assignment left out: choose one above first.</source>
        <translation>
            <numerusform>%n of an assignment left out: choose one above first.</numerusform>
            <numerusform>%n of an assignment left out: choose one above first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n yr(s)</source>
        <translation>
            <numerusform>%n yr</numerusform>
            <numerusform>%n yrs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n example</numerusform>
            <numerusform>%n examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Client&apos;s reply %n day(s) late</source>
        <translation>
            <numerusform>Client&apos;s reply %n day late</numerusform>
            <numerusform>Client&apos;s reply %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promised {0}, %n day(s) late</source>
        <translation>
            <numerusform>Promised {0}, %n day late</numerusform>
            <numerusform>Promised {0}, %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) to tell today</source>
        <translation>
            <numerusform>%n candidate to tell today</numerusform>
            <numerusform>%n candidates to tell today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>%n of them late</numerusform>
            <numerusform>%n of them late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n between the chairs</source>
        <translation>
            <numerusform>%n between the chairs</numerusform>
            <numerusform>%n between the chairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} has waited for %n day(s)</source>
        <translation>
            <numerusform>{0} has waited for %n day</numerusform>
            <numerusform>{0} has waited for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s), no ground to pass on.</source>
        <translation>
            <numerusform>%n phrase, no ground to pass on.</numerusform>
            <numerusform>%n phrases, no ground to pass on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of quoted mail or signature were set aside.</source>
        <translation>
            <numerusform>%n line of quoted mail or signature was set aside.</numerusform>
            <numerusform>%n lines of quoted mail or signature were set aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) left</source>
        <translation>
            <numerusform>%n gap left</numerusform>
            <numerusform>%n gaps left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) ready to send</source>
        <translation>
            <numerusform>%n report ready to send</numerusform>
            <numerusform>%n reports ready to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) saved</source>
        <translation>
            <numerusform>%n report saved</numerusform>
            <numerusform>%n reports saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) opened</source>
        <translation>
            <numerusform>%n mail opened</numerusform>
            <numerusform>%n mails opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) put in the outbox</source>
        <translation>
            <numerusform>%n mail put in the outbox</numerusform>
            <numerusform>%n mails put in the outbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>Page {0} of {1} · %n line(s) over: shorten part {2}, or let it take {1} pages</source>
        <translation>
            <numerusform>Page {0} of {1} · %n line over: shorten part {2}, or let it take {1} pages</numerusform>
            <numerusform>Page {0} of {1} · %n lines over: shorten part {2}, or let it take {1} pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message numerus="yes">
        <source>%Ln row(s), read as {0}</source>
        <translation>
            <numerusform>%Ln row, read as {0}</numerusform>
            <numerusform>%Ln rows, read as {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPane</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheafDialog</name>
    <message numerus="yes">
        <source>%n letter(s) saved</source>
        <translation>
            <numerusform>%n letter saved</numerusform>
            <numerusform>%n letters saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) printed</source>
        <translation>
            <numerusform>%n letter printed</numerusform>
            <numerusform>%n letters printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) can leave</source>
        <translation>
            <numerusform>%n letter can leave</numerusform>
            <numerusform>%n letters can leave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) need you first</source>
        <translation>
            <numerusform>%n letter needs you first</numerusform>
            <numerusform>%n letters need you first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%n candidate(s) are waiting to hear today</source>
        <translation>
            <numerusform>%n candidate is waiting to hear today</numerusform>
            <numerusform>%n candidates are waiting to hear today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) to chase</source>
        <translation>
            <numerusform>%n reply to chase</numerusform>
            <numerusform>%n replies to chase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to finish</source>
        <translation>
            <numerusform>%n letter to finish</numerusform>
            <numerusform>%n letters to finish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n between the chairs</source>
        <translation>
            <numerusform>%n between the chairs</numerusform>
            <numerusform>%n between the chairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageChoices</name>
    <message numerus="yes">
        <source>not recognised, %Ln row(s)</source>
        <translation>
            <numerusform>not recognised, %Ln row</numerusform>
            <numerusform>not recognised, %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n of them have heard from you</source>
        <translation>
            <numerusform>%n of them has heard from you</numerusform>
            <numerusform>%n of them have heard from you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take those you skipped (%n)</source>
        <translation>
            <numerusform>Take those you skipped (%n)</numerusform>
            <numerusform>Take those you skipped (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportCard</name>
    <message numerus="yes">
        <source>%n line(s) left out, which may name somebody.</source>
        <translation>
            <numerusform>%n line left out, which may name somebody.</numerusform>
            <numerusform>%n lines left out, which may name somebody.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TryBox</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoiceSample</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
</TS>
