<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv">
<context>
    <name>Acts</name>
    <message>
        <source>Candidate added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Street or box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional, for a window envelope</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssignmentDialog</name>
    <message>
        <source>New assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requirements are what all feedback is measured against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact at the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages of the board</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssignmentList</name>
    <message>
        <source>Assignments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssignmentModel</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardHead</name>
    <message>
        <source>Edit assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, skill or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message numerus="yes">
        <source>%n process(es) closed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Feedback recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) moved to {0}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} moved to {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidateDialog</name>
    <message>
        <source>New candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidatePanel</name>
    <message>
        <source>Write feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n yr(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feedback has been finished yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter has been saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing private is written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>{0}, {1}. {2}. In this stage {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feedback yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback: moves on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback done · {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Put back what was removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>{0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, 2 or 3 chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) the candidate needs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Can be finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could still be added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All five parts are there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <source>{0}: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseGate</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and write letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write feedback first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and write letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what ground is the process closed for {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody moves to Closed without a ground they may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingForm</name>
    <message>
        <source>Why the process is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feedback says why yet. Write it first, and the letter has its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the requirement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it so that {0} may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the requirement and say what was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the requirement that made the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} learns that it had nothing to do with the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the reason, it helps the next search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differed, without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed, if it can be said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason, if there was one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>{0} is read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposerPage</name>
    <message>
        <source>There is nothing to tell yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter is made of feedback, or of the ground a process was closed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter&apos;s own phrases are in {0} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written in the feedback stays in the language it was written in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) stay as you wrote them: {0}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The letter says what the feedback says again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words can be had back until you write something new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write is only in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The very same pages are kept in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {0} is still where you saved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision has changed since you wrote this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read your own words again, or start over from the feedback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionRow</name>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ground is needed to close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Called in letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the name is written in a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads letters in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>That text is too long: at most {0} characters fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font here can print {0}. Write it in Latin letters too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be saved as {0}. Nothing else is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a Wise Feedback vault. It was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is from a newer version of Wise Feedback. Please upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault can be read but not written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is in use by another program. Try again soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. The last change was not saved, all before it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is damaged, or its disk is failing. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database engine is too old to be safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has headers but no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a list of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook needs a password. Save a copy without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only CSV files and Excel workbooks can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds names. Choose which one does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the contact&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board needs a first stage and one called closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one e-mail address, such as name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate is on this board already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage has cards or history, so it stays. It can be renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is closed without a ground that they may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that the candidate needs is still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to tell yet: write feedback, or close the process first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter in the archive is damaged: it is no longer what was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data goes into an empty vault, so that it never mixes with real.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Added in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter saved as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the question, the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>After {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After our interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the presentation to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the client interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tied to a requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a requirement that was shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was said or done, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something to do, not to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how and on which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say until when it is on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the day of the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write on what ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the requirement that the ground is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was said, done or delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write both what was asked for and what was shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the unit to the number: years, kronor, a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when: the question or the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it matters in the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least one thing that convinced you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something to do before the next interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fact of the process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tied to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} asked for, {1} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on hold until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>{0} · {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from last feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also move to Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, write the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackForm</name>
    <message>
        <source>Another strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you can grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits better for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a role or a setting, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–4 on the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What convinced us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something to do, not to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to work on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroundCard</name>
    <message>
        <source>Choose a requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, done or shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it matters in the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with its unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroundList</name>
    <message>
        <source>Another ground</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop your own words and say what the feedback says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to tell yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel, or CSV as any program writes it. Nothing is saved until you say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n candidate(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is too long to be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more cells than the list has columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the e-mail address is not one; kept in the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters of the name were lost in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended in the list; nobody is closed here without a ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stage is unknown; kept in the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the years could not be read; kept in the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text was too long; kept in the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} as row {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} as somebody you know; gets a card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaneColumn</name>
    <message>
        <source>Fold {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New candidate in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a card here, or press M on a card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaneRail</name>
    <message numerus="yes">
        <source>Open {0}, %n card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LatinName</name>
    <message>
        <source>Name in Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the candidate, beside their own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font here can print {0}. How is the name written in Latin letters?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font here can print {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterFiles</name>
    <message>
        <source>Save the letter as PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterNotices</name>
    <message>
        <source>No font here can print {0}. Write it in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {0} cannot be printed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name cannot be printed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address cannot be printed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject cannot be printed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own name in the settings cannot be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your agency in the settings cannot be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter cannot be printed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ground for the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which requirement it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was asked for and what was shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the figures count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what convinced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterParts</name>
    <message>
        <source>feedback {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterRow</name>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelList</name>
    <message>
        <source>Not assessed, which is never read as a weakness: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assignment has no requirements yet. Grounds point at them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookChoice</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>No assignments yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assignment is a role to fill. Its board and its requirements begin here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop, and this happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the order changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You say on what ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves before that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts from today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then feedback is yours to write</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStepRow</name>
    <message>
        <source>How the candidate is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the next step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteBlock</name>
    <message>
        <source>Remove the private note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteWriter</name>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a private note. Only you read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{0} needs more than this says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {0}. Write it here, or in the feedback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartField</name>
    <message>
        <source>your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the feedback. Write here to add it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n yr(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The letter as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} of {1} · fits on one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Page {0} of {1} · %n line(s) over: shorten part {2}, or let it take {1} pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), read as {0}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it cannot be taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivateBlock</name>
    <message>
        <source>Private, only you see this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivateNote</name>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>Who reads what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private part: only you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private part: none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>What convinced us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits better for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the requirements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequirementList</name>
    <message>
        <source>Add a requirement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequirementRow</name>
    <message>
        <source>What is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much, in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English wording, for letters in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the requirement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequirementSelect</name>
    <message>
        <source>Requirement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleStrip</name>
    <message>
        <source>Sample data: everybody here is invented. Nothing of it leaves by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove sample data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SenderForm</name>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line below the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switchboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved for F-tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your agency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters are commands: N, F, M, L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window of the envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what letters say about the sender. Leave out what you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and your agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data is kept this long after an assignment ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything lies in one file on this computer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Before it can be finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Add a stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageRow</name>
    <message>
        <source>What happens in the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the stage is called here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the stage earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Stage {0} of {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthCard</name>
    <message>
        <source>In general</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What convinced us</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Language of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Copy the text and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is still in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Wise Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone hears, in time, and on what grounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters are signed with this. It can be changed in Settings at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who writes the letters?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>47 invented candidates, five clients and a week of events. Removed in a click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your Excel list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the role, then see how the list is read. Nothing is saved until you say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with an assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name client and role, list the requirements, add the first candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data lies in {0}. No account, no cloud, and no statistics are sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Something went wrong in the program. What you have written is saved. The log beside your data says where, without any names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not move on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something we saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work sample or test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact in the CV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start date or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared merits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I send a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A requirement is not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else met the requirements better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client changed or withdrew the assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence or certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not move on, after CV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not move on, after interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not move on, final round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client withdrew the assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening and decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What convinced us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground for the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you can grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
