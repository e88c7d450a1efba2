<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>shortlist::AgreementModel</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>criterion, column, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Interviewers agree</source>
        <translation>Interviewende stimmen überein</translation>
    </message>
    <message>
        <source>Agreement (rwg)</source>
        <translation>Übereinstimmung (rwg)</translation>
    </message>
</context>
<context>
    <name>shortlist::AnchorsPanel</name>
    <message>
        <source>Anchors of which criterion</source>
        <translation>Beispiele zu welchem Kriterium</translation>
    </message>
    <message>
        <source>What the marks look like</source>
        <translation>Wie die Noten aussehen</translation>
    </message>
    <message>
        <source>1: far below what the job needs</source>
        <translation>1: weit unter dem, was die Stelle braucht</translation>
    </message>
    <message>
        <source>2 (may stay empty)</source>
        <translation>2 (darf leer bleiben)</translation>
    </message>
    <message>
        <source>3: what the job needs</source>
        <translation>3: was die Stelle braucht</translation>
    </message>
    <message>
        <source>4 (may stay empty)</source>
        <translation>4 (darf leer bleiben)</translation>
    </message>
    <message>
        <source>5: far above what the job needs</source>
        <translation>5: weit über dem, was die Stelle braucht</translation>
    </message>
    <message>
        <source>From the library…</source>
        <translation>Aus der Bibliothek…</translation>
    </message>
    <message>
        <source>Keep in the library</source>
        <translation>In die Bibliothek legen</translation>
    </message>
</context>
<context>
    <name>shortlist::AnswersDialog</name>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Reference for %1</source>
        <translation>Referenz für %1</translation>
    </message>
</context>
<context>
    <name>shortlist::AnswersView</name>
    <message>
        <source>The plan has no question for this reference yet. Add some in the posting’s tab Interviews, and they appear here.</source>
        <translation>Der Plan hat noch keine Frage für diese Referenz. Fügen Sie im Reiter Gespräche der Stelle welche hinzu, dann erscheinen sie hier.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Saved as you type.</source>
        <translation>Beim Tippen gespeichert.</translation>
    </message>
    <message>
        <source>What a reference says is kept in their words. It gets no mark and never enters the score.</source>
        <translation>Was eine Referenz sagt, bleibt in ihren Worten. Es bekommt keine Note und geht nie in die Punktzahl ein.</translation>
    </message>
    <message>
        <source>Answer to question %1</source>
        <translation>Antwort auf Frage %1</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>interview, candidate</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reference for %1 · %2, %3</source>
        <comment>posting, day, time</comment>
        <translation>Referenz für %1 · %2, %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, question</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>shortlist::ApplicationPanel</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>stage, days</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 · %3</source>
        <comment>status, stage, when</comment>
        <translation>%1 in %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status, reason</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>add, as “Referral”</source>
        <translation>hinzufügen, z. B. „Empfehlung“</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Has not applied for anything yet.</source>
        <translation>Hat sich noch auf nichts beworben.</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Muss-Kriterien</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>after you submit</source>
        <translation>nach Ihrer Abgabe</translation>
    </message>
    <message>
        <source>%1 of 5 · %2 of %3 criteria</source>
        <translation>%1 von 5 · %2 von %3 Kriterien</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>noch nicht bewertet</translation>
    </message>
    <message>
        <source>%1 met</source>
        <translation>%1 erfüllt</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>%1 not met</source>
        <translation>%1 nicht erfüllt</translation>
    </message>
    <message>
        <source>Also applied, or applied before</source>
        <translation>Weitere und frühere Bewerbungen</translation>
    </message>
    <message>
        <source>Show the application for %1, %2</source>
        <translation>Bewerbung für %1 zeigen, %2</translation>
    </message>
</context>
<context>
    <name>shortlist::BackupDialog</name>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Copying to %1. Cancel leaves nothing behind.</source>
        <translation>Wird nach %1 kopiert. Abbrechen hinterlässt nichts.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>shortlist::BackupFlow</name>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Shortlist workspaces (*.shortlist)</source>
        <translation>Arbeitsbereiche von Shortlist (*.shortlist)</translation>
    </message>
    <message>
        <source>A backup is being made already. Wait for it, or cancel it.</source>
        <translation>Es wird schon gesichert. Warten Sie darauf, oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Nach %1 gesichert.</translation>
    </message>
    <message>
        <source>The backup was cancelled. Nothing was written.</source>
        <translation>Die Sicherung wurde abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>shortlist::BehindPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close what is behind</source>
        <translation>Schließen, was dahintersteht</translation>
    </message>
    <message>
        <source>What is behind</source>
        <translation>Was dahintersteht</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::BoardActions</name>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Move to the &amp;previous stage</source>
        <translation>In die &amp;vorige Phase</translation>
    </message>
    <message>
        <source>Move to the &amp;next stage</source>
        <translation>In die &amp;nächste Phase</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Hire</source>
        <translation>&amp;Einstellen</translation>
    </message>
    <message>
        <source>&amp;Reject...</source>
        <translation>&amp;Absagen...</translation>
    </message>
    <message>
        <source>&amp;Withdraw...</source>
        <translation>&amp;Zurückziehen...</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>New &amp;candidate...</source>
        <translation>Neuer &amp;Kandidat...</translation>
    </message>
    <message>
        <source>Paste as a new candidate...</source>
        <translation>Als neuen Kandidaten einfügen...</translation>
    </message>
    <message>
        <source>&amp;Filter by name</source>
        <translation>Nach Namen &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Ended applications</source>
        <translation>&amp;Beendete Bewerbungen</translation>
    </message>
    <message>
        <source>Collapse or open the col&amp;umn</source>
        <translation>Spalte ein- oder &amp;aufklappen</translation>
    </message>
    <message>
        <source>Put posting on &amp;hold</source>
        <translation>Stelle &amp;pausieren</translation>
    </message>
    <message>
        <source>C&amp;lose posting...</source>
        <translation>Stelle s&amp;chließen...</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>Ver&amp;schieben nach</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message numerus="yes">
        <source>Why do you reject these %n people?</source>
        <translation>
            <numerusform>Warum sagen Sie dieser %n Person ab?</numerusform>
            <numerusform>Warum sagen Sie diesen %n Personen ab?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why do these %n people withdraw?</source>
        <translation>
            <numerusform>Warum zieht diese %n Person zurück?</numerusform>
            <numerusform>Warum ziehen diese %n Personen zurück?</numerusform>
        </translation>
    </message>
    <message>
        <source>Why do you reject %1?</source>
        <translation>Warum sagen Sie %1 ab?</translation>
    </message>
    <message>
        <source>Why does %1 withdraw?</source>
        <translation>Warum zieht %1 zurück?</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy an e-mail or a profile first; it becomes the draft of a candidate.</source>
        <translation>Es ist kein Text zum Einfügen da. Kopieren Sie zuerst eine E-Mail oder ein Profil; daraus wird der Entwurf eines Kandidaten.</translation>
    </message>
    <message>
        <source>That filled the last opening of %1.</source>
        <translation>Damit ist der letzte Platz von %1 besetzt.</translation>
    </message>
    <message>
        <source>Close posting...</source>
        <translation>Stelle schließen...</translation>
    </message>
    <message>
        <source>Op&amp;en posting</source>
        <translation>&amp;Stelle öffnen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
</context>
<context>
    <name>shortlist::BoardColumn</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>shortlist::BoardModel</name>
    <message numerus="yes">
        <source>%1, %n card(s)</source>
        <translation>
            <numerusform>%1, %n Karte</numerusform>
            <numerusform>%1, %n Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>score after you submit</source>
        <translation>Punktzahl nach Ihrer Abgabe</translation>
    </message>
    <message>
        <source>score %1, %2 of %3 criteria</source>
        <translation>Punktzahl %1, %2 von %3 Kriterien</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in this stage</source>
        <translation>
            <numerusform>%n Tag in dieser Phase</numerusform>
            <numerusform>%n Tage in dieser Phase</numerusform>
        </translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 Tg.</translation>
    </message>
    <message>
        <source>%1 d, due</source>
        <translation>%1 Tg., fällig</translation>
    </message>
    <message>
        <source>%1 d, %2 over</source>
        <translation>%1 Tg., %2 zu viel</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>after you submit</source>
        <translation>nach Ihrer Abgabe</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>als Nächstes: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scorecard(s) due</source>
        <translation>
            <numerusform>%n Bogen fällig</numerusform>
            <numerusform>%n Bögen fällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::BoardScreen</name>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Order of the cards</source>
        <translation>Reihenfolge der Karten</translation>
    </message>
    <message>
        <source>How the cards are shown; their stored order stays</source>
        <translation>Wie die Karten gezeigt werden; ihre gespeicherte Reihenfolge bleibt</translation>
    </message>
    <message>
        <source>Board order</source>
        <translation>Wie auf der Tafel</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Longest in stage</source>
        <translation>Am längsten in Phase</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Ended · %1</source>
        <translation>Beendet · %1</translation>
    </message>
    <message>
        <source>Shows the applications that were rejected or withdrawn</source>
        <translation>Zeigt die abgesagten und zurückgezogenen Bewerbungen</translation>
    </message>
</context>
<context>
    <name>shortlist::BoardView</name>
    <message>
        <source>No name matches.</source>
        <translation>Kein Name passt.</translation>
    </message>
    <message>
        <source>Nobody here now.</source>
        <translation>Zurzeit niemand.</translation>
    </message>
    <message>
        <source>Nobody has applied yet.

Choose New candidate, or copy an e-mail or a profile and paste it here with %1.</source>
        <translation>Noch niemand hat sich beworben.

Wählen Sie „Neuer Kandidat“, oder kopieren Sie eine E-Mail oder ein Profil, und fügen Sie es hier mit %1 ein.</translation>
    </message>
</context>
<context>
    <name>shortlist::CalendarFlow</name>
    <message>
        <source>Export interviews as a &amp;calendar...</source>
        <translation>Gespräche als &amp;Kalender exportieren...</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>interviews</source>
        <comment>name of a file</comment>
        <translation>gespraeche</translation>
    </message>
    <message>
        <source>interview</source>
        <comment>name of a file</comment>
        <translation>gespraech</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderdatei</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Kalender (*.ics);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
</context>
<context>
    <name>shortlist::CalibrationModel</name>
    <message>
        <source>%1: %2</source>
        <comment>mark, how often</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>nicht bestimmbar</translation>
    </message>
    <message>
        <source>kinder by %1</source>
        <translation>milder um %1</translation>
    </message>
    <message>
        <source>stricter by %1</source>
        <translation>strenger um %1</translation>
    </message>
    <message>
        <source>as the others</source>
        <translation>wie die anderen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>interviewer, column, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Interviewer</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Use of 1 to 5</source>
        <translation>Gebrauch von 1 bis 5</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Strenge</translation>
    </message>
</context>
<context>
    <name>shortlist::CalibrationView</name>
    <message>
        <source>Interviewers</source>
        <translation>Interviewende</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>shortlist::CandidateDialog</name>
    <message>
        <source>New candidate</source>
        <translation>Neuer Kandidat</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Kurzprofil</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Kurzprofil</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Backend developer at Lumen</source>
        <translation>Backend-Entwicklerin bei Lumen</translation>
    </message>
    <message>
        <source>Referral, job board, own search</source>
        <translation>Empfehlung, Stellenbörse, eigene Suche</translation>
    </message>
    <message>
        <source>Add candidate</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>shortlist::CandidatesModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Kurzprofil</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
</context>
<context>
    <name>shortlist::CandidatesView</name>
    <message>
        <source>All candidates</source>
        <translation>Alle Kandidaten</translation>
    </message>
    <message>
        <source>Search names, tags, headlines, places…</source>
        <translation>Namen, Schlagwörter, Kurzprofile, Orte suchen…</translation>
    </message>
    <message>
        <source>Search candidates</source>
        <translation>Kandidaten suchen</translation>
    </message>
    <message>
        <source>The first %L1 of %L2. Type to find others.</source>
        <translation>Die ersten %L1 von %L2. Tippen Sie, um andere zu finden.</translation>
    </message>
    <message>
        <source>There is nobody yet. New candidates and imports come here.</source>
        <translation>Noch ist niemand da. Neue und importierte Kandidaten erscheinen hier.</translation>
    </message>
    <message>
        <source>Nobody fits. Type less, or another word.</source>
        <translation>Niemand passt. Tippen Sie weniger oder ein anderes Wort.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %L1 of %L2. Type to find others.</source>
        <translation>Die neuesten %L1 von %L2. Tippen Sie, um andere zu finden.</translation>
    </message>
</context>
<context>
    <name>shortlist::ChecklistPanel</name>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>%1 · %2 must-have</source>
        <translation>%1 · %2 Muss</translation>
    </message>
    <message>
        <source>Type to add, Enter for the next, paste many lines…</source>
        <translation>Tippen fügt hinzu, Eingabe für das nächste, viele Zeilen einfügen…</translation>
    </message>
    <message>
        <source>Type to add…</source>
        <translation>Tippen fügt hinzu…</translation>
    </message>
</context>
<context>
    <name>shortlist::ChecklistView</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Must-have</source>
        <translation>&amp;Muss</translation>
    </message>
    <message>
        <source>Weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Nach „%1“ verschieben</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>shortlist::ChoiceChip</name>
    <message>
        <source>%1: %2</source>
        <comment>criterion, whether it is met</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keys: + met, / partly, - not met, ? unknown</source>
        <translation>Tasten: + erfüllt, / teilweise, - nicht erfüllt, ? unbekannt</translation>
    </message>
</context>
<context>
    <name>shortlist::CloseDialog</name>
    <message>
        <source>&amp;End them all with one reason:</source>
        <translation>&amp;Alle mit einem Grund beenden:</translation>
    </message>
    <message>
        <source>&amp;Keep them active</source>
        <translation>Aktiv &amp;lassen</translation>
    </message>
    <message>
        <source>Close posting</source>
        <translation>Stelle schließen</translation>
    </message>
    <message>
        <source>%1 has no active application. It can be opened again at any time.</source>
        <translation>%1 hat keine aktive Bewerbung. Die Stelle lässt sich jederzeit wieder öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 still has %n active application(s):</source>
        <translation>
            <numerusform>%1 hat noch %n aktive Bewerbung:</numerusform>
            <numerusform>%1 hat noch %n aktive Bewerbungen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Grund wählen</translation>
    </message>
    <message>
        <source>Active applications</source>
        <translation>Aktive Bewerbungen</translation>
    </message>
</context>
<context>
    <name>shortlist::CollapsedColumn</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <translation>%1 aufklappen, %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 aufklappen</translation>
    </message>
</context>
<context>
    <name>shortlist::ColumnChoices</name>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>never read: past or present pay</source>
        <translation>nie gelesen: frühere oder jetzige Vergütung</translation>
    </message>
    <message>
        <source>What %1 fills</source>
        <translation>Was %1 füllt</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
</context>
<context>
    <name>shortlist::ColumnHeader</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1, Grenze %2</translation>
    </message>
    <message>
        <source>%1: %2, over the limit</source>
        <translation>%1: %2, über der Grenze</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More cards than the limit of this stage</source>
        <translation>Mehr Karten als die Grenze dieser Phase</translation>
    </message>
    <message>
        <source>Collapse %1</source>
        <translation>%1 einklappen</translation>
    </message>
</context>
<context>
    <name>shortlist::ColumnList</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::CompareScreen</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Who is compared...</source>
        <translation>&amp;Wer verglichen wird...</translation>
    </message>
    <message>
        <source>How &amp;robust is this order?</source>
        <translation>Wie &amp;robust ist diese Reihenfolge?</translation>
    </message>
    <message>
        <source>Comparison as P&amp;DF...</source>
        <translation>Vergleich als P&amp;DF...</translation>
    </message>
    <message>
        <source>&amp;Print comparison...</source>
        <translation>Vergleich &amp;drucken...</translation>
    </message>
    <message>
        <source>%1 comparison</source>
        <translation>%1 Vergleich</translation>
    </message>
    <message>
        <source>Deb&amp;rief...</source>
        <translation>&amp;Nachbesprechung...</translation>
    </message>
</context>
<context>
    <name>shortlist::ComparedDialog</name>
    <message>
        <source>Who is compared</source>
        <translation>Wer verglichen wird</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Nobody: the finalists with the best coverage are compared.</source>
        <translation>Niemand: Verglichen wird, wer in der Endauswahl am vollständigsten bewertet ist.</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 von höchstens %2</translation>
    </message>
</context>
<context>
    <name>shortlist::ComparisonHeader</name>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
</context>
<context>
    <name>shortlist::ComparisonModel</name>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>mean of the criteria&apos;s means, by weight; with its coverage</source>
        <translation>gewichtetes Mittel der Mittel der Kriterien; mit Abdeckung</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Muss-Kriterien</translation>
    </message>
    <message>
        <source>they take nothing out of the score</source>
        <translation>sie ändern die Punktzahl nicht</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>1 to 5; each dot is one interviewer</source>
        <translation>1 bis 5; jeder Punkt ist eine interviewende Person</translation>
    </message>
    <message>
        <source>%1 · weight %2</source>
        <translation>%1 · Gewicht %2</translation>
    </message>
    <message>
        <source>%1 · must-have</source>
        <translation>%1 · Muss</translation>
    </message>
    <message>
        <source>Also screened</source>
        <translation>Außerdem geprüft</translation>
    </message>
    <message>
        <source>from evidence</source>
        <translation>nach Belegen</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>kept apart from the score</source>
        <translation>getrennt von der Punktzahl</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Interviewende</translation>
    </message>
    <message>
        <source>after you submit</source>
        <translation>nach Ihrer Abgabe</translation>
    </message>
    <message>
        <source>no scorecard</source>
        <translation>kein Bewertungsbogen</translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>keine Punktzahl</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>split</source>
        <translation>uneins</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>criteria that were rated</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · incomplete</source>
        <translation>%1 · unvollständig</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scorecard(s)</source>
        <translation>
            <numerusform>%1 von %n Bewertungsbogen</numerusform>
            <numerusform>%1 von %n Bewertungsbögen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scorecard(s)</source>
        <translation>
            <numerusform>%n Bewertungsbogen</numerusform>
            <numerusform>%n Bewertungsbögen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>stage, scorecards</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>candidate, stage, scorecards</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>shortlist::ComparisonView</name>
    <message>
        <source>Nobody is in interviews for this posting yet. Choose who is compared, or select some cards on the board and compare them from there.</source>
        <translation>Für diese Stelle ist noch niemand im Interview. Wählen Sie, wer verglichen wird, oder wählen Sie Karten auf dem Board aus und vergleichen Sie sie von dort.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>shortlist::CoverageBar</name>
    <message>
        <source>No criterion is rated yet. Say in the tab Posting which ones interviews are to rate.</source>
        <translation>Noch wird kein Kriterium bewertet. Legen Sie im Reiter Stelle fest, welche in Gesprächen bewertet werden.</translation>
    </message>
    <message numerus="yes">
        <source>Coverage: somebody asks about each of the %n rated criteria.</source>
        <translation>
            <numerusform>Abdeckung: Nach dem %n bewerteten Kriterium wird gefragt.</numerusform>
            <numerusform>Abdeckung: Nach jedem der %n bewerteten Kriterien wird gefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody asks about %1 of %n rated criteria yet:</source>
        <translation>
            <numerusform>Nach %1 von %n bewerteten Kriterium fragt noch niemand:</numerusform>
            <numerusform>Nach %1 von %n bewerteten Kriterien fragt noch niemand:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody asks about %1: show it</source>
        <translation>Nach %1 fragt niemand: zeigen</translation>
    </message>
</context>
<context>
    <name>shortlist::CriteriaList</name>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
</context>
<context>
    <name>shortlist::CriterionEditor</name>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Heading, if it has one</source>
        <translation>Überschrift, falls es eine hat</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>A rating of 1 looks like</source>
        <translation>So sieht eine 1 aus</translation>
    </message>
    <message>
        <source>A rating of 3 looks like</source>
        <translation>So sieht eine 3 aus</translation>
    </message>
    <message>
        <source>A rating of 5 looks like</source>
        <translation>So sieht eine 5 aus</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Was verlangt wird</translation>
    </message>
    <message>
        <source>What a rating looks like</source>
        <translation>Wie eine Bewertung aussieht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done (Enter; Shift+Enter begins a line)</source>
        <translation>Fertig (Eingabe; Umschalt+Eingabe beginnt eine Zeile)</translation>
    </message>
</context>
<context>
    <name>shortlist::CriterionListModel</name>
    <message>
        <source>Rated in interviews</source>
        <translation>Im Gespräch bewertet</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>In der Vorauswahl</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>Weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
</context>
<context>
    <name>shortlist::DebriefDialog</name>
    <message>
        <source>Debrief</source>
        <translation>Nachbesprechung</translation>
    </message>
</context>
<context>
    <name>shortlist::DebriefModel</name>
    <message>
        <source>as a whole</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>one rating</source>
        <translation>eine Bewertung</translation>
    </message>
    <message>
        <source>all agree</source>
        <translation>alle einig</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) apart</source>
        <translation>
            <numerusform>%n Punkt Abstand</numerusform>
            <numerusform>%n Punkte Abstand</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>candidate, how far apart</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they say</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is said of a topic</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>shortlist::DebriefView</name>
    <message>
        <source>&amp;Reveal the marks</source>
        <translation>Bewertungen &amp;aufdecken</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>What is said about it? Ctrl+Enter adds it</source>
        <translation>Was wird dazu gesagt? Strg+Eingabe fügt es hinzu</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Decision record as PD&amp;F...</source>
        <translation>Entscheidung als P&amp;DF...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Record a &amp;decision...</source>
        <translation>&amp;Entscheidung festhalten...</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Interviewende</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Debrief: %1</source>
        <translation>Nachbesprechung: %1</translation>
    </message>
    <message>
        <source>The largest disagreement first. Talk, then reveal the marks (Space or Alt+R).</source>
        <translation>Die größte Uneinigkeit zuerst. Sprechen Sie, dann decken Sie die Bewertungen auf (Leertaste oder Alt+A).</translation>
    </message>
    <message>
        <source>Nobody is compared: nobody is in interviews for this posting yet.</source>
        <translation>Niemand wird verglichen: Für diese Stelle ist noch niemand in Interviews.</translation>
    </message>
    <message>
        <source>There is nothing to talk over yet: nobody who is compared has a submitted scorecard.</source>
        <translation>Es gibt noch nichts zu besprechen: Für niemanden, der verglichen wird, ist ein Bewertungsbogen abgegeben.</translation>
    </message>
    <message>
        <source>There is nothing to talk over before you have submitted your scorecard.</source>
        <translation>Es gibt nichts zu besprechen, bevor Sie Ihren Bewertungsbogen abgegeben haben.</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>verdeckt</translation>
    </message>
</context>
<context>
    <name>shortlist::DecisionDialog</name>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Which evidence decided it, and what spoke for the others?</source>
        <translation>Welche Belege gaben den Ausschlag, und was sprach für die anderen?</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Entscheidung: %1</translation>
    </message>
    <message>
        <source>It is recorded with the criteria, what interviewers said, and the alternatives as they are now. Nobody is moved or told by it.</source>
        <translation>Sie wird mit den Kriterien, den Aussagen der Interviewenden und den Alternativen festgehalten, wie sie jetzt sind. Niemand wird dadurch verschoben oder benachrichtigt.</translation>
    </message>
    <message>
        <source>Who is chosen</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Wählen...</translation>
    </message>
    <message>
        <source>Nobody of them</source>
        <translation>Niemand von ihnen</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
</context>
<context>
    <name>shortlist::DecisionList</name>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>PDF...</source>
        <translation>PDF...</translation>
    </message>
    <message>
        <source>Decision record as PDF: %1</source>
        <translation>Entscheidung als PDF: %1</translation>
    </message>
    <message>
        <source>Decision record as PDF</source>
        <translation>Entscheidung als PDF</translation>
    </message>
</context>
<context>
    <name>shortlist::DocumentActions</name>
    <message>
        <source>Posting</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>E&amp;xport posting...</source>
        <translation>Stelle e&amp;xportieren...</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as plain &amp;text</source>
        <translation>Als reinen &amp;Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Save as template...</source>
        <translation>Als &amp;Vorlage speichern...</translation>
    </message>
    <message>
        <source>New posting from a &amp;template...</source>
        <translation>Neue Stelle aus einer Vo&amp;rlage...</translation>
    </message>
    <message>
        <source>&amp;Update this posting from the clipboard...</source>
        <translation>Diese Stelle aus der &amp;Zwischenablage aktualisieren...</translation>
    </message>
    <message>
        <source>Update this posting from a &amp;file...</source>
        <translation>Diese Stelle aus einer &amp;Datei aktualisieren...</translation>
    </message>
    <message>
        <source>Check the &amp;wording...</source>
        <translation>&amp;Wortwahl prüfen...</translation>
    </message>
</context>
<context>
    <name>shortlist::EditedField</name>
    <message>
        <source>Changed to “%1” elsewhere meanwhile. What you type here takes its place.</source>
        <translation>Inzwischen anderswo geändert in „%1“. Was Sie hier eingeben, tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>Too long to be edited here; this is how it begins.</source>
        <translation>Zu lang, um hier bearbeitet zu werden; so beginnt es.</translation>
    </message>
    <message>
        <source>More than %L1 characters do not fit here. The rest was left out.</source>
        <translation>Mehr als %L1 Zeichen passen hier nicht hinein. Der Rest wurde weggelassen.</translation>
    </message>
    <message>
        <source>That is more than fits here, in one paragraph or on one letter. Nothing was pasted: shorten it, or split it into paragraphs.</source>
        <translation>Das ist mehr, als hier in einen Absatz oder auf einen Buchstaben passt. Es wurde nichts eingefügt: Kürzen Sie es, oder teilen Sie es in Absätze.</translation>
    </message>
</context>
<context>
    <name>shortlist::EndedDrawer</name>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Ended applications</source>
        <translation>Beendete Bewerbungen</translation>
    </message>
</context>
<context>
    <name>shortlist::EndedModel</name>
    <message>
        <source>Rejected</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Ended as</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
</context>
<context>
    <name>shortlist::ExchangeActions</name>
    <message>
        <source>Posting</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Paste job description...</source>
        <translation>Stellenbeschreibung &amp;einfügen...</translation>
    </message>
    <message>
        <source>&amp;Import people...</source>
        <translation>Personen &amp;importieren...</translation>
    </message>
    <message>
        <source>&amp;Export CSV...</source>
        <translation>CSV e&amp;xportieren...</translation>
    </message>
    <message>
        <source>&amp;Back up...</source>
        <translation>Si&amp;chern...</translation>
    </message>
    <message>
        <source>&amp;Open job descriptions...</source>
        <translation>Stellenbeschreibungen ö&amp;ffnen...</translation>
    </message>
</context>
<context>
    <name>shortlist::ExportDialog</name>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>Lesen...</translation>
    </message>
    <message>
        <source>First rows of the export</source>
        <translation>Die ersten Zeilen des Exports</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Übergänge</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Bewertungsbögen</translation>
    </message>
    <message>
        <source>all postings</source>
        <translation>alle Stellen</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>o&amp;f</source>
        <translation>&amp;von</translation>
    </message>
    <message>
        <source>&amp;as of</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zu schreibende Datei</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Durchsuchen...</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) · UTF-8, comma, for spreadsheets and other programs</source>
        <translation>
            <numerusform>%n Zeile · UTF-8, Komma, für Tabellen und andere Programme</numerusform>
            <numerusform>%n Zeilen · UTF-8, Komma, für Tabellen und andere Programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) · UTF-8, comma, for spreadsheets and other programs</source>
        <translation>
            <numerusform>Erste %n Zeile · UTF-8, Komma, für Tabellen und andere Programme</numerusform>
            <numerusform>Erste %n Zeilen · UTF-8, Komma, für Tabellen und andere Programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are written. Cancel leaves nothing behind.</source>
        <translation>
            <numerusform>%n Zeile ist geschrieben. Abbrechen hinterlässt nichts.</numerusform>
            <numerusform>%n Zeilen sind geschrieben. Abbrechen hinterlässt nichts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::ExportFlow</name>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 is there already. Choose Export once more to replace it.</source>
        <translation>%1 gibt es schon. Wählen Sie noch einmal „Exportieren“, um die Datei zu ersetzen.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Der Export wurde abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>shortlist::FactOriginsBar</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>No pay is stated</source>
        <translation>Kein Gehalt genannt</translation>
    </message>
    <message>
        <source>%1.
Instead: %2</source>
        <translation>%1.
Besser: %2</translation>
    </message>
    <message>
        <source>Title from “%1”</source>
        <translation>Titel aus „%1“</translation>
    </message>
    <message>
        <source>Pay from “%1”</source>
        <translation>Gehalt aus „%1“</translation>
    </message>
    <message>
        <source>Location from “%1”</source>
        <translation>Ort aus „%1“</translation>
    </message>
    <message>
        <source>Workplace from “%1”</source>
        <translation>Arbeitsmodell aus „%1“</translation>
    </message>
    <message>
        <source>Employment from “%1”</source>
        <translation>Beschäftigung aus „%1“</translation>
    </message>
    <message>
        <source>Organization from “%1”</source>
        <translation>Organisation aus „%1“</translation>
    </message>
    <message>
        <source>Department from “%1”</source>
        <translation>Abteilung aus „%1“</translation>
    </message>
    <message>
        <source>Requisition from “%1”</source>
        <translation>Stellennummer aus „%1“</translation>
    </message>
    <message>
        <source>Closing date from “%1”</source>
        <translation>Bewerbungsschluss aus „%1“</translation>
    </message>
    <message>
        <source>Openings from “%1”</source>
        <translation>Plätze aus „%1“</translation>
    </message>
</context>
<context>
    <name>shortlist::FactsForm</name>
    <message>
        <source>Facts</source>
        <translation>Eckdaten</translation>
    </message>
    <message>
        <source>Kept as text</source>
        <translation>Als Text behalten</translation>
    </message>
    <message>
        <source>Lines of the job description that belong to no list or section, one a line</source>
        <translation>Zeilen der Stellenbeschreibung, die zu keiner Liste und keinem Abschnitt gehören, je eine pro Zeile</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Arbeitsmodell</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>On-site</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Ortsunabhängig</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Beschäftigung</translation>
    </message>
    <message>
        <source>Full-time</source>
        <translation>Vollzeit</translation>
    </message>
    <message>
        <source>Pay from</source>
        <translation>Vergütung ab</translation>
    </message>
    <message>
        <source>Pay to</source>
        <translation>Vergütung bis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>EUR</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Requisition</source>
        <translation>Stellennummer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>Bewerbungsschluss</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message numerus="yes">
        <source>Openings (%n filled)</source>
        <translation>
            <numerusform>Plätze (%n besetzt)</numerusform>
            <numerusform>Plätze (%n besetzt)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::FateDelegate</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Geblieben</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Entfallen</translation>
    </message>
</context>
<context>
    <name>shortlist::Field</name>
    <message>
        <source>Changed to “%1” elsewhere meanwhile. What you type here takes its place.</source>
        <translation>Inzwischen anderswo geändert in „%1“. Was Sie hier eingeben, tritt an seine Stelle.</translation>
    </message>
</context>
<context>
    <name>shortlist::FieldName</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Kurzprofil</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe Id</translation>
    </message>
    <message>
        <source>Expected pay</source>
        <translation>Gehaltsvorstellung</translation>
    </message>
    <message>
        <source>Currency of the expected pay</source>
        <translation>Währung der Gehaltsvorstellung</translation>
    </message>
    <message>
        <source>Period of the expected pay</source>
        <translation>Zeitraum der Gehaltsvorstellung</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Informed on</source>
        <translation>Informiert am</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Credited to</source>
        <translation>Vermittelt von</translation>
    </message>
    <message>
        <source>Applied at</source>
        <translation>Beworben am</translation>
    </message>
    <message>
        <source>Stage entered at</source>
        <translation>In der Phase seit</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Beendet am</translation>
    </message>
</context>
<context>
    <name>shortlist::FramedDialog</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>shortlist::HintDelegate</name>
    <message>
        <source>Instead: %1</source>
        <translation>Besser: %1</translation>
    </message>
</context>
<context>
    <name>shortlist::HintedText</name>
    <message>
        <source>%1.
Instead: %2</source>
        <translation>%1.
Besser: %2</translation>
    </message>
</context>
<context>
    <name>shortlist::HistoryView</name>
    <message>
        <source>Undo this</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Whose edits</source>
        <translation>Wessen Änderungen</translation>
    </message>
    <message>
        <source>Of which posting</source>
        <translation>Zu welcher Stelle</translation>
    </message>
    <message>
        <source>Which kind of edits</source>
        <translation>Welche Art von Änderungen</translation>
    </message>
    <message>
        <source>About which person</source>
        <translation>Zu welcher Person</translation>
    </message>
    <message>
        <source>About a person…</source>
        <translation>Zu einer Person…</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Screening and scores</source>
        <translation>Vorauswahl und Bewertungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Team and file</source>
        <translation>Team und Datei</translation>
    </message>
    <message>
        <source>What the entry changed</source>
        <translation>Was der Eintrag geändert hat</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All postings</source>
        <translation>Alle Stellen</translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed, and to undo it.</source>
        <translation>Wählen Sie einen Eintrag, um zu sehen, was er geändert hat, und um ihn rückgängig zu machen.</translation>
    </message>
    <message>
        <source>No entry fits these filters.</source>
        <translation>Kein Eintrag passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Entry %1 by %2</source>
        <translation>Eintrag %1 von %2</translation>
    </message>
    <message>
        <source>%1 · taken back</source>
        <translation>%1 · zurückgenommen</translation>
    </message>
    <message>
        <source>    %1: %2</source>
        <comment>field, value</comment>
        <translation>    %1: %2</translation>
    </message>
    <message>
        <source>    %1: was %2</source>
        <comment>field, value</comment>
        <translation>    %1: war %2</translation>
    </message>
    <message>
        <source>    %1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>    %1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>shortlist::ImportDialog</name>
    <message>
        <source>Import people</source>
        <translation>Personen importieren</translation>
    </message>
    <message>
        <source>Import people from %1</source>
        <translation>Personen aus %1 importieren</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>Lesen...</translation>
    </message>
    <message>
        <source>&amp;Posting</source>
        <translation>&amp;Stelle</translation>
    </message>
    <message>
        <source>none: candidates only</source>
        <translation>keine: nur Kandidaten</translation>
    </message>
    <message>
        <source>&amp;Known people</source>
        <translation>Bekannte &amp;Personen</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>bleiben unverändert</translation>
    </message>
    <message>
        <source>get their empty fields filled</source>
        <translation>leere Felder werden ergänzt</translation>
    </message>
    <message>
        <source>are added once more</source>
        <translation>werden erneut angelegt</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>found</source>
        <translation>erkannt</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>First rows, with what would become of them</source>
        <translation>Die ersten Zeilen und was aus ihnen würde</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>erkannt: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n bekannt</numerusform>
            <numerusform>%n bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them updated</source>
        <translation>
            <numerusform>davon %n aktualisiert</numerusform>
            <numerusform>davon %n aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n Bewerbung</numerusform>
            <numerusform>%n Bewerbungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not imported</source>
        <translation>
            <numerusform>%n Zeile nicht importiert</numerusform>
            <numerusform>%n Zeilen nicht importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>die ersten %1 werden gezeigt</translation>
    </message>
    <message>
        <source>nothing is saved yet</source>
        <translation>noch ist nichts gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n people</source>
        <translation>
            <numerusform>%n Person &amp;importieren</numerusform>
            <numerusform>%n Personen &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing. Cancel leaves nothing behind.</source>
        <translation>Wird importiert. Abbrechen hinterlässt nichts.</translation>
    </message>
    <message>
        <source>Reading, to say what would happen...</source>
        <translation>Wird gelesen, um zu sagen, was geschähe...</translation>
    </message>
</context>
<context>
    <name>shortlist::ImportFlow</name>
    <message>
        <source>Import people</source>
        <translation>Personen importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Everybody in it is there already, so nothing was changed.</source>
        <translation>Alle darin sind schon da, deshalb wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n people</source>
        <translation>
            <numerusform>%n Person importiert</numerusform>
            <numerusform>%n Personen importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 known (%2 updated)</source>
        <translation>%1 bekannt (%2 aktualisiert)</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n Bewerbung</numerusform>
            <numerusform>%n Bewerbungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not imported</source>
        <translation>
            <numerusform>%n Zeile nicht importiert</numerusform>
            <numerusform>%n Zeilen nicht importiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::ImportPreviewModel</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>not imported: %1</source>
        <translation>nicht importiert: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Kurzprofil</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
</context>
<context>
    <name>shortlist::InspectorView</name>
    <message>
        <source>Nobody is selected. Choose a card on the board, or a person in All candidates, to see and edit what is known of them.</source>
        <translation>Niemand ist ausgewählt. Wählen Sie eine Karte auf der Tafel oder eine Person in „Alle Kandidaten“, um zu sehen und zu bearbeiten, was über sie bekannt ist.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
</context>
<context>
    <name>shortlist::InterviewPanel</name>
    <message>
        <source>nobody holds it yet</source>
        <translation>noch führt es niemand</translation>
    </message>
    <message>
        <source>None is scheduled.</source>
        <translation>Keines ist angesetzt.</translation>
    </message>
    <message>
        <source>Schedule interview…</source>
        <translation>Gespräch ansetzen…</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Only for an application that is still under way.</source>
        <translation>Nur für eine Bewerbung, die noch läuft.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>place, who</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Was mit %1 zu tun ist</translation>
    </message>
    <message>
        <source>Scorecard, another time, cancel, calendar file</source>
        <translation>Bewertungsbogen, andere Zeit, absagen, Kalenderdatei</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message numerus="yes">
        <source>%n scorecard(s) due</source>
        <translation>
            <numerusform>%n Bogen fällig</numerusform>
            <numerusform>%n Bögen fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Answers…</source>
        <translation>&amp;Antworten…</translation>
    </message>
    <message>
        <source>My &amp;scorecard…</source>
        <translation>Mein &amp;Bewertungsbogen…</translation>
    </message>
    <message>
        <source>&amp;Reschedule…</source>
        <translation>&amp;Verlegen…</translation>
    </message>
    <message>
        <source>&amp;Cancel the interview</source>
        <translation>Gespräch ab&amp;sagen</translation>
    </message>
    <message>
        <source>Calendar &amp;file…</source>
        <translation>Kalender&amp;datei…</translation>
    </message>
</context>
<context>
    <name>shortlist::InterviewsModel</name>
    <message>
        <source>your scorecard is due</source>
        <translation>Ihr Bewertungsbogen ist fällig</translation>
    </message>
    <message numerus="yes">
        <source>yours and %n more scorecard(s) due</source>
        <translation>
            <numerusform>Ihrer und %n weiterer Bogen fällig</numerusform>
            <numerusform>Ihrer und %n weitere Bögen fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scorecard(s) due</source>
        <translation>
            <numerusform>%n Bogen fällig</numerusform>
            <numerusform>%n Bögen fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>work sample</source>
        <translation>Arbeitsprobe</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>nobody holds it yet</source>
        <translation>noch führt es niemand</translation>
    </message>
    <message>
        <source>Scorecards due</source>
        <translation>Fällige Bewertungsbögen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Kommende</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Somebody’s work sample</source>
        <translation>Arbeitsprobe einer Person</translation>
    </message>
</context>
<context>
    <name>shortlist::InterviewsView</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reschedule…</source>
        <translation>Verlegen…</translation>
    </message>
    <message>
        <source>Cancel interview</source>
        <translation>Gespräch absagen</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Kalenderdatei…</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Whose interviews</source>
        <translation>Wessen Gespräche</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>No interview is coming, and no scorecard is due. Choose somebody on a board, then Candidate &gt; Schedule interview (Ctrl+Shift+S).</source>
        <translation>Kein Gespräch steht an, und kein Bewertungsbogen ist fällig. Wählen Sie auf einem Board jemanden und dann Kandidat &gt; Gespräch ansetzen (Strg+Umschalt+S).</translation>
    </message>
    <message>
        <source>No interview is coming for them, and no scorecard is due.</source>
        <translation>Hier steht kein Gespräch an, und kein Bewertungsbogen ist fällig.</translation>
    </message>
    <message numerus="yes">
        <source>Scorecards of %n interview(s) are due. Enter opens yours.</source>
        <translation>
            <numerusform>Bewertungsbögen von %n Gespräch sind fällig. Die Eingabetaste öffnet Ihren.</numerusform>
            <numerusform>Bewertungsbögen von %n Gesprächen sind fällig. Die Eingabetaste öffnet Ihren.</numerusform>
        </translation>
    </message>
    <message>
        <source>No scorecard is due.</source>
        <translation>Kein Bewertungsbogen ist fällig.</translation>
    </message>
    <message>
        <source>Answers…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>My scorecard…</source>
        <translation>Mein Bogen…</translation>
    </message>
</context>
<context>
    <name>shortlist::JournalModel</name>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (zurückgenommen)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>shortlist::LibraryDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>mark, what it looks like</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Delete entry</source>
        <translation>Eintrag &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Insert question</source>
        <translation>Frage &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Use these anchors</source>
        <translation>Diese Beispiele &amp;nehmen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>A question for %1</source>
        <translation>Eine Frage für %1</translation>
    </message>
    <message>
        <source>Anchors for %1</source>
        <translation>Beispiele für %1</translation>
    </message>
    <message>
        <source>Search the library…</source>
        <translation>Bibliothek durchsuchen…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The library is empty. “Keep in the library” beside a question or below the anchors of a criterion puts them here, for every posting.</source>
        <translation>Die Bibliothek ist leer. „In die Bibliothek legen“ neben einer Frage oder unter den Beispielen eines Kriteriums legt sie hier ab, für jede Stelle.</translation>
    </message>
    <message>
        <source>Nothing fits. Type less, or another word.</source>
        <translation>Nichts passt. Tippen Sie weniger oder ein anderes Wort.</translation>
    </message>
    <message>
        <source>No anchors are kept with it.</source>
        <translation>Dazu sind keine Beispiele abgelegt.</translation>
    </message>
</context>
<context>
    <name>shortlist::LibraryModel</name>
    <message>
        <source>%1: %2</source>
        <comment>heading, question</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shortlist::LineField</name>
    <message>
        <source>More than %L1 characters do not fit here. The rest was left out.</source>
        <translation>Mehr als %L1 Zeichen passen hier nicht. Der Rest wurde weggelassen.</translation>
    </message>
    <message>
        <source>Shown in part. Enter shows all of it.</source>
        <translation>Nur zum Teil gezeigt. Die Eingabetaste zeigt alles.</translation>
    </message>
</context>
<context>
    <name>shortlist::LockDialog</name>
    <message>
        <source>from place %1 to none</source>
        <translation>von Platz %1 auf keinen</translation>
    </message>
    <message>
        <source>from none to place %1</source>
        <translation>von keinem auf Platz %1</translation>
    </message>
    <message>
        <source>from place %1 to %2</source>
        <translation>von Platz %1 auf %2</translation>
    </message>
    <message>
        <source>Nobody would change place.</source>
        <translation>Niemand würde den Platz wechseln.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere Person</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Grund der Änderung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>It stays in the history with your name</source>
        <translation>Er bleibt mit Ihrem Namen im Verlauf</translation>
    </message>
    <message>
        <source>Reason for the change: %1</source>
        <translation>Grund der Änderung: %1</translation>
    </message>
    <message>
        <source>Who would change place</source>
        <translation>Wer den Platz wechseln würde</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Scorecards are submitted for this posting: the scores that are there would count otherwise. No card is moved on the board.</source>
        <translation>Für diese Stelle sind Bewertungsbögen abgegeben: Was schon bewertet ist, würde anders zählen. Auf der Tafel wird keine Karte verschoben.</translation>
    </message>
</context>
<context>
    <name>shortlist::MainWindow</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find...</source>
        <translation>&amp;Suchen...</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Tafel</translation>
    </message>
    <message>
        <source>&amp;Posting</source>
        <translation>Ste&amp;lle</translation>
    </message>
    <message>
        <source>&amp;Candidate panel</source>
        <translation>&amp;Kandidatenbereich</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Shortlist</source>
        <translation>&amp;Über Shortlist</translation>
    </message>
    <message>
        <source>About Shortlist</source>
        <translation>Über Shortlist</translation>
    </message>
    <message>
        <source>Shortlist %1
A hiring pipeline that you own, in one file.
Free software under the GPL, version 3 or later.</source>
        <translation>Shortlist %1
Ein Bewerbungsmanagement, das Ihnen gehört, in einer Datei.
Freie Software unter der GPL, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>&amp;New workspace...</source>
        <translation>&amp;Neuer Arbeitsbereich...</translation>
    </message>
    <message>
        <source>&amp;Open workspace...</source>
        <translation>Arbeitsbereich ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>New &amp;window on this file</source>
        <translation>Neues F&amp;enster für diese Datei</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>New windows speak the language that you chose.</source>
        <translation>Neue Fenster sprechen die gewählte Sprache.</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the system</source>
        <translation>S&amp;prache des Systems</translation>
    </message>
    <message>
        <source>There is no posting yet. Paste a job description (Ctrl+Shift+V), or drop a text file here: it becomes a posting with its checklists.</source>
        <translation>Es gibt noch keine Stelle. Fügen Sie eine Stellenbeschreibung ein (Strg+Umschalt+V), oder legen Sie eine Textdatei hier ab: Daraus wird eine Stelle mit ihren Listen.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Search people, postings, notes and actions</source>
        <translation>Personen, Stellen, Notizen und Befehle suchen</translation>
    </message>
    <message>
        <source>%1 · all changes saved · you are %2</source>
        <translation>%1 · alles gespeichert · Sie sind %2</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <translation>Nichts kann gespeichert werden</translation>
    </message>
    <message>
        <source>%1 was deleted, moved or replaced. Nothing can be stored any more; put it back and open it again.</source>
        <translation>%1 wurde gelöscht, verschoben oder ersetzt. Nichts kann mehr gespeichert werden; legen Sie die Datei zurück und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>The window did not answer.</source>
        <translation>Das Fenster hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;All candidates</source>
        <translation>Alle &amp;Kandidaten</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>&amp;New posting</source>
        <translation>&amp;Neue Stelle</translation>
    </message>
    <message>
        <source>New posting</source>
        <translation>Neue Stelle</translation>
    </message>
    <message>
        <source>Search people, postings, notes...</source>
        <translation>Personen, Stellen, Notizen suchen...</translation>
    </message>
    <message>
        <source>Search...</source>
        <translation>Suchen...</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>Be&amp;richte</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Interview &amp;plan</source>
        <translation>Gesprächs&amp;plan</translation>
    </message>
    <message>
        <source>&amp;Interviews</source>
        <translation>&amp;Gespräche</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Gespräche</translation>
    </message>
</context>
<context>
    <name>shortlist::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>shortlist::NoteRow</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Notiz löschen</translation>
    </message>
</context>
<context>
    <name>shortlist::NotesPanel</name>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Write a note… Ctrl+Enter adds it</source>
        <translation>Notiz schreiben… Strg+Eingabe fügt sie hinzu</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who, when</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>shortlist::PaletteView</name>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation>Nichts heißt so. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find people, postings, notes and actions</source>
        <translation>Personen, Stellen, Notizen und Befehle suchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>shortlist::PersonPanel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Kurzprofil</translation>
    </message>
    <message>
        <source>Headline, as “Platform engineer”</source>
        <translation>Kurzprofil, z. B. „Plattform-Ingenieurin“</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>add</source>
        <translation>hinzufügen</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>add; several with ;</source>
        <translation>hinzufügen; mehrere mit ;</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::PickButton</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen, the chosen ones</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shortlist::PlanScreen</name>
    <message>
        <source>Interview plan</source>
        <translation>Gesprächsplan</translation>
    </message>
    <message>
        <source>Move &amp;up in the plan</source>
        <translation>Im Plan nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down in the plan</source>
        <translation>Im Plan nach &amp;unten</translation>
    </message>
    <message>
        <source>De&amp;lete from the plan</source>
        <translation>Aus dem Plan &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Insert a question from the library...</source>
        <translation>Frage aus der &amp;Bibliothek einfügen...</translation>
    </message>
</context>
<context>
    <name>shortlist::PlanView</name>
    <message>
        <source>No interview is planned yet. Type a name at the left (“System design”) and press Enter. Then add its questions here, and say which criterion each one asks about: interviews that are planned the same for everybody can be compared.</source>
        <translation>Noch ist kein Gespräch geplant. Tippen Sie links einen Namen („Systementwurf“) und drücken Sie die Eingabetaste. Fügen Sie dann hier die Fragen hinzu und sagen Sie, nach welchem Kriterium jede fragt: Gespräche, die für alle gleich geplant sind, lassen sich vergleichen.</translation>
    </message>
    <message>
        <source>Planned interview</source>
        <translation>Geplantes Gespräch</translation>
    </message>
</context>
<context>
    <name>shortlist::PlannedForm</name>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Work sample, scored blind</source>
        <translation>Arbeitsprobe, blind bewertet</translation>
    </message>
    <message>
        <source>Reference, never in the score</source>
        <translation>Referenz, nie in der Punktzahl</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Interviewende</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Schwerpunkt</translation>
    </message>
    <message>
        <source>All rated criteria</source>
        <translation>Alle bewerteten Kriterien</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Focus on</source>
        <translation>Schwerpunkt auf</translation>
    </message>
</context>
<context>
    <name>shortlist::PlannedModel</name>
    <message>
        <source>%1 min · %2</source>
        <comment>minutes, questions</comment>
        <translation>%1 min · %2</translation>
    </message>
    <message>
        <source>no question yet</source>
        <translation>noch keine Frage</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, minutes and questions</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>shortlist::PlannedPanel</name>
    <message>
        <source>Planned interviews</source>
        <translation>Geplante Gespräche</translation>
    </message>
    <message>
        <source>Plan another interview</source>
        <translation>Noch ein Gespräch planen</translation>
    </message>
    <message>
        <source>Type a name to plan one…</source>
        <translation>Name des nächsten…</translation>
    </message>
</context>
<context>
    <name>shortlist::PostingExportDialog</name>
    <message>
        <source>Export posting</source>
        <translation>Stelle exportieren</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zu schreibende Datei</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Durchsuchen...</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Puts what is shown on the clipboard</source>
        <translation>Legt das Gezeigte in die Zwischenablage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>shortlist::PostingExportFlow</name>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>Reads well, and comes back by import as it is</source>
        <translation>Gut lesbar und beim Import wieder dieselbe Stelle</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>&amp;Reiner Text</translation>
    </message>
    <message>
        <source>For mails; comes back by import as it is</source>
        <translation>Für E-Mails; beim Import wieder dieselbe Stelle</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>A web page that needs no other file</source>
        <translation>Eine Webseite, die keine weitere Datei braucht</translation>
    </message>
    <message>
        <source>&amp;JSON-LD</source>
        <translation>&amp;JSON-LD</translation>
    </message>
    <message>
        <source>For job boards and search engines</source>
        <translation>Für Stellenbörsen und Suchmaschinen</translation>
    </message>
    <message>
        <source>P&amp;DF</source>
        <translation>P&amp;DF</translation>
    </message>
    <message>
        <source>To print, or to attach</source>
        <translation>Zum Drucken oder Anhängen</translation>
    </message>
    <message>
        <source>Export posting</source>
        <translation>Stelle exportieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The posting is on the clipboard.</source>
        <translation>Die Stelle ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose Export once more to replace it.</source>
        <translation>%1 gibt es schon. Wählen Sie noch einmal „Exportieren“, um die Datei zu ersetzen.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Der Export wurde abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>shortlist::PostingScreen</name>
    <message>
        <source>Posting</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>&amp;Edit the criterion</source>
        <translation>Kriterium &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Move the criterion &amp;up</source>
        <translation>Kriterium nach &amp;oben</translation>
    </message>
    <message>
        <source>Move the criterion &amp;down</source>
        <translation>Kriterium nach &amp;unten</translation>
    </message>
    <message>
        <source>Move the criterion to %1</source>
        <translation>Kriterium nach „%1“ verschieben</translation>
    </message>
    <message>
        <source>&amp;Must-have or not</source>
        <translation>&amp;Muss oder nicht</translation>
    </message>
    <message>
        <source>De&amp;lete the criterion</source>
        <translation>Kriterium &amp;löschen</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Neuer Abschnitt</translation>
    </message>
</context>
<context>
    <name>shortlist::PostingView</name>
    <message>
        <source>Parts of the posting</source>
        <translation>Teile der Stelle</translation>
    </message>
    <message>
        <source>Status of the posting</source>
        <translation>Status der Stelle</translation>
    </message>
    <message>
        <source>Closed…</source>
        <translation>Geschlossen…</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>1 responsibility</source>
        <translation>1 Aufgabe</translation>
    </message>
    <message numerus="yes">
        <source>%n responsibilities</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required</source>
        <translation>
            <numerusform>%n erforderlich</numerusform>
            <numerusform>%n erforderlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preferred</source>
        <translation>
            <numerusform>%n wünschenswert</numerusform>
            <numerusform>%n wünschenswert</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is rated in interviews</source>
        <translation>1 wird im Gespräch bewertet</translation>
    </message>
    <message numerus="yes">
        <source>%n are rated in interviews</source>
        <translation>
            <numerusform>%n wird im Gespräch bewertet</numerusform>
            <numerusform>%n werden im Gespräch bewertet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n screened</source>
        <translation>
            <numerusform>%n in der Vorauswahl</numerusform>
            <numerusform>%n in der Vorauswahl</numerusform>
        </translation>
    </message>
    <message>
        <source>No criteria yet: type what the job asks for into the lists, or paste many lines.</source>
        <translation>Noch keine Kriterien: Tippen Sie in die Listen, was die Stelle verlangt, oder fügen Sie viele Zeilen ein.</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Eckdaten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>shortlist::QuestionList</name>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Type a question, Enter for the next, paste many lines…</source>
        <translation>Frage tippen, Eingabetaste für die nächste, viele Zeilen einfügen…</translation>
    </message>
    <message>
        <source>From the library…</source>
        <translation>Aus der Bibliothek…</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>shortlist::QuestionQuote</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>shortlist::QuestionRow</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Asks about</source>
        <translation>Fragt nach</translation>
    </message>
    <message>
        <source>Asks about no criterion</source>
        <translation>Fragt nach keinem Kriterium</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+↓)</translation>
    </message>
    <message>
        <source>Keep in the library</source>
        <translation>In die Bibliothek legen</translation>
    </message>
    <message>
        <source>Delete the question (Ctrl+Shift+Del)</source>
        <translation>Frage löschen (Strg+Umschalt+Entf)</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Frage %1</translation>
    </message>
</context>
<context>
    <name>shortlist::RankingModel</name>
    <message>
        <source>Incomplete, so not ranked: coverage below 80 %, or a must-have without a rating</source>
        <translation>Unvollständig, daher ohne Rang: Abdeckung unter 80 % oder ein Muss-Kriterium ohne Bewertung</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Noch nicht bewertet</translation>
    </message>
    <message>
        <source>After you have submitted your scorecard</source>
        <translation>Nachdem Sie Ihren Bewertungsbogen abgegeben haben</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>after you submit</source>
        <translation>nach Ihrer Abgabe</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not distinguishable from the first</source>
        <translation>von Platz 1 nicht unterscheidbar</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>candidate, column, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>95 % limits, 1 to 5</source>
        <translation>95-%-Grenzen, 1 bis 5</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Muss-Kriterien</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
</context>
<context>
    <name>shortlist::RankingView</name>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Score: the mean of the criteria&apos;s means, by weight; what nobody observed is left out, never zero. Limits: between them the score lies in 95 of 100 cases, from how much interviewers differ about the same candidate. Press Enter on a number to see what is behind it.</source>
        <translation>Punktzahl: das gewichtete Mittel der Mittel der Kriterien; was niemand beobachtet hat, wird ausgelassen, nie als null gezählt. Grenzen: Dazwischen liegt die Punktzahl in 95 von 100 Fällen, danach, wie sehr Interviewende über dieselbe Person auseinandergehen. Die Eingabetaste auf einer Zahl zeigt, was dahintersteht.</translation>
    </message>
</context>
<context>
    <name>shortlist::RatedAdvice</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the lines that are rated</source>
        <translation>Die bewerteten Zeilen wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are rated in interviews; 4 to 8 is workable. Choose which ones stay rated.</source>
        <translation>
            <numerusform>%n Zeile wird im Gespräch bewertet; 4 bis 8 sind gut zu schaffen. Wählen Sie, welche bewertet bleiben.</numerusform>
            <numerusform>%n Zeilen werden im Gespräch bewertet; 4 bis 8 sind gut zu schaffen. Wählen Sie, welche bewertet bleiben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::RatedDialog</name>
    <message>
        <source>What is rated in interviews</source>
        <translation>Was im Gespräch bewertet wird</translation>
    </message>
    <message>
        <source>An interviewer rates each of these lines. 4 to 8 is workable. Take the mark off the others: they stay in the posting and are not assessed.</source>
        <translation>Im Gespräch wird jede dieser Zeilen bewertet. 4 bis 8 sind gut zu schaffen. Nehmen Sie den Haken bei den anderen weg: Sie bleiben in der Stelle und werden nicht beurteilt.</translation>
    </message>
    <message>
        <source>Rated lines</source>
        <translation>Bewertete Zeilen</translation>
    </message>
    <message>
        <source>Rate only these</source>
        <translation>Nur diese bewerten</translation>
    </message>
    <message>
        <source>Rated: %1 of %2</source>
        <translation>Bewertet: %1 von %2</translation>
    </message>
</context>
<context>
    <name>shortlist::RatingBox</name>
    <message>
        <source>%1: %2</source>
        <comment>mark, what it looks like</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shortlist::ReasonDialog</name>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
</context>
<context>
    <name>shortlist::ReportsView</name>
    <message>
        <source>How robust is this order?</source>
        <translation>Wie robust ist diese Reihenfolge?</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
</context>
<context>
    <name>shortlist::ReviewDelegate</name>
    <message>
        <source>%1 · stays with the posting</source>
        <translation>%1 · bleibt bei der Stelle</translation>
    </message>
    <message>
        <source>%1 · not stored; X brings a line back</source>
        <translation>%1 · nicht gespeichert; X holt eine Zeile zurück</translation>
    </message>
    <message>
        <source>none · send lines here with ← and →</source>
        <translation>leer · Zeilen mit ← und → hierher</translation>
    </message>
    <message>
        <source>%1 · Alt+↑↓ moves, → sends to the next list, M merges, S splits, X drops</source>
        <translation>%1 · Alt+↑↓ verschiebt, → in die nächste Liste, M verbindet, S teilt, X verwirft</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>Text der Zeile</translation>
    </message>
    <message>
        <source>by “%1”</source>
        <translation>wegen „%1“</translation>
    </message>
</context>
<context>
    <name>shortlist::ReviewDialog</name>
    <message>
        <source>Review the job description</source>
        <translation>Stellenbeschreibung durchsehen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Open another...</source>
        <translation>Andere ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>&amp;Create posting</source>
        <translation>Stelle &amp;anlegen</translation>
    </message>
    <message>
        <source>Create posting (%1)</source>
        <translation>Stelle anlegen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 required, %3 preferred</source>
        <translation>%1, %2 erforderlich, %3 wünschenswert</translation>
    </message>
    <message numerus="yes">
        <source>%n responsibilities</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) kept as text</source>
        <translation>
            <numerusform>%n Zeile als Text behalten</numerusform>
            <numerusform>%n Zeilen als Text behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) dropped</source>
        <translation>
            <numerusform>%n Zeile verworfen</numerusform>
            <numerusform>%n Zeilen verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is saved yet</source>
        <translation>noch ist nichts gespeichert</translation>
    </message>
    <message>
        <source>Add this line to</source>
        <translation>Diese Zeile hinzufügen zu</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>Prüfung verlassen</translation>
    </message>
    <message numerus="yes">
        <source>You corrected %n job description(s) that you did not create. Leave, and lose the corrections?</source>
        <translation>
            <numerusform>Sie haben %n Stellenbeschreibung korrigiert, aber nicht angelegt. Verlassen und die Korrekturen verlieren?</numerusform>
            <numerusform>Sie haben %n Stellenbeschreibungen korrigiert, aber nicht angelegt. Verlassen und die Korrekturen verlieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Lose the corrections</source>
        <translation>Korrekturen &amp;verlieren</translation>
    </message>
    <message>
        <source>&amp;Go on reviewing</source>
        <translation>&amp;Weiter prüfen</translation>
    </message>
</context>
<context>
    <name>shortlist::ReviewFacts</name>
    <message>
        <source>Facts</source>
        <translation>Eckdaten</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Or&amp;ganization</source>
        <translation>Or&amp;ganisation</translation>
    </message>
    <message>
        <source>Emplo&amp;yment</source>
        <translation>&amp;Beschäftigung</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>onsite</source>
        <translation>vor Ort</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>hybrid</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>remote</translation>
    </message>
    <message>
        <source>&amp;Workplace</source>
        <translation>&amp;Arbeitsmodell</translation>
    </message>
    <message>
        <source>Pay, at most</source>
        <translation>Vergütung, höchstens</translation>
    </message>
    <message>
        <source>Currency of the pay</source>
        <translation>Währung der Vergütung</translation>
    </message>
    <message>
        <source>Period of the pay</source>
        <translation>Zeitraum der Vergütung</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>pro Jahr</translation>
    </message>
    <message>
        <source>Pa&amp;y</source>
        <translation>&amp;Vergütung</translation>
    </message>
    <message>
        <source>Pay, at least</source>
        <translation>Vergütung, mindestens</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>Abtei&amp;lung</translation>
    </message>
    <message>
        <source>Re&amp;quisition</source>
        <translation>Stelle&amp;nnummer</translation>
    </message>
    <message>
        <source>O&amp;penings</source>
        <translation>&amp;Plätze</translation>
    </message>
    <message>
        <source>Clo&amp;ses</source>
        <translation>Schlu&amp;ss</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
</context>
<context>
    <name>shortlist::ReviewFlow</name>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy a job description first, or open its file.</source>
        <translation>Es ist kein Text zum Einfügen da. Kopieren Sie zuerst eine Stellenbeschreibung, oder öffnen Sie ihre Datei.</translation>
    </message>
    <message>
        <source>Open job descriptions</source>
        <translation>Stellenbeschreibungen öffnen</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>Lesen...</translation>
    </message>
    <message numerus="yes">
        <source>Reading... %n posting(s) so far</source>
        <translation>
            <numerusform>Lesen... bisher %n Stelle</numerusform>
            <numerusform>Lesen... bisher %n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Creating %n posting(s)...</source>
        <translation>
            <numerusform>%n Stelle wird angelegt...</numerusform>
            <numerusform>%n Stellen werden angelegt...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::ReviewListView</name>
    <message>
        <source>Result, by list</source>
        <translation>Ergebnis, nach Listen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Send to</source>
        <translation>Ver&amp;schieben nach</translation>
    </message>
    <message>
        <source>Send to another list (Ctrl+1 to Ctrl+6)</source>
        <translation>In eine andere Liste verschieben (Strg+1 bis Strg+6)</translation>
    </message>
    <message>
        <source>To the &amp;next list</source>
        <translation>In die &amp;nächste Liste</translation>
    </message>
    <message>
        <source>To the &amp;list before</source>
        <translation>In die &amp;vorige Liste</translation>
    </message>
    <message>
        <source>To the next list (Right)</source>
        <translation>In die nächste Liste (→)</translation>
    </message>
    <message>
        <source>To the list before (Left)</source>
        <translation>In die vorige Liste (←)</translation>
    </message>
    <message>
        <source>&amp;Merge with the one before</source>
        <translation>&amp;Mit der vorigen verbinden</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>S&amp;plit at a semicolon or sentence</source>
        <translation>An Semikolon oder Satz &amp;teilen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>D&amp;rop</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>This line is too long to be edited here. It is stored whole.</source>
        <translation>Diese Zeile ist zu lang, um sie hier zu bearbeiten. Sie wird ganz gespeichert.</translation>
    </message>
</context>
<context>
    <name>shortlist::ReviewMark</name>
    <message>
        <source>S</source>
        <comment>summary</comment>
        <translation>Z</translation>
    </message>
    <message>
        <source>R</source>
        <comment>responsibilities</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Q</source>
        <comment>required qualification</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>P</source>
        <comment>preferred qualification</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>B</source>
        <comment>body of a section</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>T</source>
        <comment>kept as text</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>X</source>
        <comment>dropped</comment>
        <translation>X</translation>
    </message>
    <message>
        <source>H</source>
        <comment>heading</comment>
        <translation>Ü</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>F</source>
        <comment>fact</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Eckdaten</translation>
    </message>
</context>
<context>
    <name>shortlist::ReviewModel</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Wünschenswert</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Kept as text</source>
        <translation>Als Text behalten</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Preferred, because it says “%1”.</source>
        <translation>Wünschenswert, weil „%1“ darin steht.</translation>
    </message>
    <message>
        <source>“%1”: %2. Instead: %3</source>
        <translation>„%1“: %2. Besser: %3</translation>
    </message>
</context>
<context>
    <name>shortlist::ReviewQueueModel</name>
    <message>
        <source>to review</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>shortlist::ReviewQueuePanel</name>
    <message>
        <source>S&amp;kip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Create &amp;all the rest</source>
        <translation>A&amp;lle übrigen anlegen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Postings to review</source>
        <translation>Zu prüfende Stellen</translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 created</source>
        <translation>%1 angelegt</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 übersprungen</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::RobustDialog</name>
    <message>
        <source>How robust is this order?</source>
        <translation>Wie robust ist diese Reihenfolge?</translation>
    </message>
    <message>
        <source>%1 % of the weightings keep %2 first</source>
        <translation>Bei %1 % der Gewichtungen bleibt %2 vorn</translation>
    </message>
    <message>
        <source>Each weight is drawn between half and double of what it is, 4,096 times; those who are rated completely and are under way or hired take part. The order is a calculation: who is chosen, people decide.</source>
        <translation>Jedes Gewicht wird 4.096-mal zwischen der Hälfte und dem Doppelten gezogen; berücksichtigt wird, wer vollständig bewertet und im Verfahren oder eingestellt ist. Die Reihenfolge ist eine Rechnung: Wer gewählt wird, entscheiden Menschen.</translation>
    </message>
</context>
<context>
    <name>shortlist::RowActions</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+↓)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit (Enter)</source>
        <translation>Bearbeiten (Eingabe)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Weight, must-have, how it is assessed, other lists</source>
        <translation>Gewicht, Muss, Beurteilung, andere Listen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Löschen (Entf)</translation>
    </message>
</context>
<context>
    <name>shortlist::ScheduleDialog</name>
    <message>
        <source>Interviewers</source>
        <translation>Interviewende</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Ansetzen</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>Verlegen</translation>
    </message>
    <message>
        <source>Schedule interview</source>
        <translation>Gespräch ansetzen</translation>
    </message>
    <message>
        <source>Reschedule interview</source>
        <translation>Gespräch verlegen</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>candidate, posting</comment>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <source>As &amp;planned</source>
        <translation>Wie ge&amp;plant</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>&amp;Day and time</source>
        <translation>&amp;Tag und Zeit</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zeit&amp;zone</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>A room, or the address of a call</source>
        <translation>Ein Raum oder die Adresse eines Anrufs</translation>
    </message>
    <message>
        <source>&amp;Interviewers</source>
        <translation>&amp;Interviewende</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Another one, not in the plan</source>
        <translation>Ein anderes, nicht im Plan</translation>
    </message>
    <message>
        <source>There is no time zone of that name. Choose one, as Europe/Berlin.</source>
        <translation>Eine Zeitzone dieses Namens gibt es nicht. Wählen Sie eine, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <comment>day, time, city</comment>
        <translation>%1, %2 in %3</translation>
    </message>
    <message>
        <source>The clocks go forward then: %1 does not come on that day.</source>
        <translation>Dann werden die Uhren vorgestellt: %1 gibt es an diesem Tag nicht.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>time, city</comment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>shortlist::ScheduleFlow</name>
    <message>
        <source>Sc&amp;hedule interview...</source>
        <translation>Gespräch anse&amp;tzen...</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
</context>
<context>
    <name>shortlist::ScorecardDialog</name>
    <message>
        <source>Scorecard</source>
        <translation>Bewertungsbogen</translation>
    </message>
    <message>
        <source>Scorecard for %1</source>
        <translation>Bewertungsbogen für %1</translation>
    </message>
    <message>
        <source>&amp;Score…</source>
        <translation>&amp;Bewerten…</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Scorecard of a work sample</source>
        <translation>Bewertungsbogen einer Arbeitsprobe</translation>
    </message>
</context>
<context>
    <name>shortlist::ScorecardModel</name>
    <message>
        <source>the recommendation</source>
        <translation>die Empfehlung</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>strong no</source>
        <translation>klares Nein</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>strong yes</source>
        <translation>klares Ja</translation>
    </message>
    <message>
        <source>no decision</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, criterion</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>criterion, answer</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shortlist::ScorecardPanel</name>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Score…</source>
        <translation>Bewerten…</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Bewertungsbögen</translation>
    </message>
    <message>
        <source>Go on with my scorecard…</source>
        <translation>Meinen Bogen fortsetzen…</translation>
    </message>
    <message>
        <source>My scorecard…</source>
        <translation>Mein Bogen…</translation>
    </message>
    <message>
        <source>This posting has no criteria that are rated.</source>
        <translation>Diese Stelle hat keine Kriterien, die bewertet werden.</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>after you submit</source>
        <translation>nach Ihrer Abgabe</translation>
    </message>
    <message>
        <source>%1: %2 of 5</source>
        <translation>%1: %2 von 5</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
</context>
<context>
    <name>shortlist::ScorecardView</name>
    <message>
        <source>Notes on this criterion</source>
        <translation>Notizen zu diesem Kriterium</translation>
    </message>
    <message>
        <source>What did you see and hear? Notes first, then the mark.</source>
        <translation>Was haben Sie gesehen und gehört? Erst notieren, dann bewerten.</translation>
    </message>
    <message>
        <source>Strong no</source>
        <translation>Klares Nein</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Strong yes</source>
        <translation>Klares Ja</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>Overall notes</source>
        <translation>Notizen insgesamt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Submit scorecard</source>
        <translation>Bogen abgeben</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Scorecard · %1</source>
        <translation>Bewertungsbogen · %1</translation>
    </message>
    <message>
        <source>draft saved as you type</source>
        <translation>Entwurf, wird beim Tippen gespeichert</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>abgegeben</translation>
    </message>
    <message>
        <source>%1, in %2 · you are %3 · %4</source>
        <comment>posting, stage, member, state</comment>
        <translation>%1, in %2 · Sie sind %3 · %4</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>On all that you have seen: should %1 go on?</source>
        <translation>Nach allem, was Sie gesehen haben: Soll %1 weiterkommen?</translation>
    </message>
    <message>
        <source>✓ Not observed</source>
        <translation>✓ Nicht beobachtet</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <comment>member, mark, notes</comment>
        <translation>%1: %2 · %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Other interviewers’ ratings appear after you submit. Alt+1…5 rates anywhere, Alt+0 not observed, Ctrl+↑↓ next criterion, Ctrl+Enter submits.</source>
        <translation>Die Bewertungen der anderen erscheinen, wenn Sie abgegeben haben. Alt+1…5 bewertet überall, Alt+0 nicht beobachtet, Strg+↑↓ nächstes Kriterium, Strg+Eingabe gibt ab.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriges</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>Überarbeiten</translation>
    </message>
    <message>
        <source>Submitted. It stays as it is; a revision replaces what counts.</source>
        <translation>Abgegeben. Der Bogen bleibt, wie er ist; eine neue Fassung tritt an seine Stelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open: %1. Ctrl+Enter again submits all the same.</source>
        <translation>Noch offen: %1. Noch einmal Strg+Eingabe gibt trotzdem ab.</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>Noch offen: %1</translation>
    </message>
    <message>
        <source>“%1” is no longer rated</source>
        <translation>„%1“ wird nicht mehr bewertet</translation>
    </message>
    <message>
        <source>The posting’s criteria were changed meanwhile. Choose another one.</source>
        <translation>Die Kriterien der Stelle wurden inzwischen geändert. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The posting’s criteria were changed meanwhile. What you typed last stands in the overall notes. Choose another criterion.</source>
        <translation>Die Kriterien der Stelle wurden inzwischen geändert. Was Sie zuletzt getippt haben, steht in den Notizen insgesamt. Wählen Sie ein anderes Kriterium.</translation>
    </message>
    <message>
        <source>Scored blind</source>
        <translation>Blind bewertet</translation>
    </message>
    <message>
        <source>Whose work sample this is, you see after you submit.</source>
        <translation>Wessen Arbeitsprobe das ist, sehen Sie nach dem Abgeben.</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 von %2 Min.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>work sample, scored blind</source>
        <translation>Arbeitsprobe, blind bewertet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>interview, candidate</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>the first change begins a revision, marked as after the reveal</source>
        <translation>die erste Änderung beginnt eine Überarbeitung, vermerkt als nach dem Aufdecken</translation>
    </message>
    <message>
        <source>revision %1 after the reveal, draft saved as you type</source>
        <translation>Überarbeitung %1 nach dem Aufdecken, Entwurf beim Tippen gespeichert</translation>
    </message>
    <message>
        <source>For %1 · %2, %3, %4 minutes · you are %5 · %6</source>
        <comment>posting, day, time, minutes, member, state</comment>
        <translation>Für %1 · %2, %3, %4 Minuten · Sie sind %5 · %6</translation>
    </message>
    <message>
        <source>On all that you have seen: should they go on?</source>
        <translation>Nach allem, was Sie gesehen haben: Soll es weitergehen?</translation>
    </message>
    <message>
        <source>Within one file this is a courtesy, not a lock: whoever has the file could read them with other tools.</source>
        <translation>In einer gemeinsamen Datei ist das Höflichkeit, kein Schloss: Wer die Datei hat, könnte sie mit anderen Werkzeugen lesen.</translation>
    </message>
    <message>
        <source>submitted, after you could see others’ marks</source>
        <translation>abgegeben, nachdem Sie die Noten anderer sehen konnten</translation>
    </message>
    <message>
        <source>the first change begins a revision</source>
        <translation>die erste Änderung beginnt eine neue Fassung</translation>
    </message>
    <message>
        <source>after you could see others’ marks, draft saved as you type</source>
        <translation>nachdem Sie die Noten anderer sehen konnten, Entwurf beim Tippen gespeichert</translation>
    </message>
</context>
<context>
    <name>shortlist::ScreeningPanel</name>
    <message>
        <source>Screening</source>
        <translation>Vorauswahl</translation>
    </message>
    <message>
        <source>must</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation>Beleg für %1</translation>
    </message>
</context>
<context>
    <name>shortlist::SectionsEditor</name>
    <message>
        <source>Add a section</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>A headed piece of the posting that is no checklist, as “Benefits”</source>
        <translation>Ein Teil der Stelle mit Überschrift, der keine Liste ist, etwa „Was wir bieten“</translation>
    </message>
    <message>
        <source>Section heading</source>
        <translation>Überschrift des Abschnitts</translation>
    </message>
    <message>
        <source>Section text</source>
        <translation>Text des Abschnitts</translation>
    </message>
    <message>
        <source>Delete the section</source>
        <translation>Abschnitt löschen</translation>
    </message>
</context>
<context>
    <name>shortlist::ShortcutModel</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>shortlist::ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>shortlist::SidebarModel</name>
    <message>
        <source>Open postings</source>
        <translation>Offene Stellen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>All candidates</source>
        <translation>Alle Kandidaten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Gespräche</translation>
    </message>
</context>
<context>
    <name>shortlist::SidebarView</name>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>shortlist::SourceView</name>
    <message>
        <source>Source, line by line</source>
        <translation>Quelltext, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Line %1 is blank</source>
        <translation>Zeile %1 ist leer</translation>
    </message>
    <message>
        <source>Line %1: %2 (%3)</source>
        <translation>Zeile %1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>shortlist::StartPage</name>
    <message>
        <source>Recent workspaces</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Shortlist</translation>
    </message>
    <message>
        <source>A hiring pipeline that you own: one file on your disk, no server, no account.</source>
        <translation>Ein Bewerbungsmanagement, das Ihnen gehört: eine Datei auf Ihrer Festplatte, kein Server, kein Konto.</translation>
    </message>
    <message>
        <source>&amp;Who are you? Your name stands beside what you do.</source>
        <translation>&amp;Wer sind Sie? Ihr Name steht bei allem, was Sie tun.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Mei Tanaka</source>
        <translation>Mei Tanaka</translation>
    </message>
    <message>
        <source>&amp;New workspace...</source>
        <translation>&amp;Neuer Arbeitsbereich...</translation>
    </message>
    <message>
        <source>Makes a file for your postings and candidates</source>
        <translation>Legt eine Datei für Ihre Stellen und Kandidaten an</translation>
    </message>
    <message>
        <source>&amp;Open workspace...</source>
        <translation>Arbeitsbereich ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>Opens a file that is there already</source>
        <translation>Öffnet eine vorhandene Datei</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>&amp;Demo öffnen</translation>
    </message>
    <message>
        <source>Three postings and sixty invented people, to try everything on</source>
        <translation>Drei Stellen und sechzig erfundene Personen, um alles auszuprobieren</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>%1 ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Type your name first.</source>
        <translation>Geben Sie zuerst Ihren Namen ein.</translation>
    </message>
</context>
<context>
    <name>shortlist::TemplateDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Delete template</source>
        <translation>Vorlage &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Create posting</source>
        <translation>Stelle &amp;anlegen</translation>
    </message>
    <message>
        <source>New posting from a template</source>
        <translation>Neue Stelle aus einer Vorlage</translation>
    </message>
    <message>
        <source>There is no template yet. Open a posting and choose Save as template.</source>
        <translation>Es gibt noch keine Vorlage. Öffnen Sie eine Stelle und wählen Sie „Als Vorlage speichern“.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>shortlist::TemplateNameDialog</name>
    <message>
        <source>&amp;Save template</source>
        <translation>Vorlage &amp;speichern</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>&amp;Name of the template</source>
        <translation>&amp;Name der Vorlage</translation>
    </message>
    <message>
        <source>It keeps the facts, the checklists with weights and anchors, the sections and the stages. No application is in it.</source>
        <translation>Sie behält die Angaben, die Listen mit Gewichten und Ankern, die Abschnitte und die Phasen. Bewerbungen sind nicht darin.</translation>
    </message>
</context>
<context>
    <name>shortlist::Text</name>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>hired</source>
        <translation>eingestellt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>The application of %1 for %2 is %3. %4</source>
        <translation>Bewerbung von %1 für %2: %3. %4</translation>
    </message>
    <message>
        <source>No application was named. Name at least one.</source>
        <translation>Es wurde keine Bewerbung genannt. Nennen Sie mindestens eine.</translation>
    </message>
    <message>
        <source>The date of %1 lies in the future (%2). Give the day on which it happened.</source>
        <translation>Das Datum von %1 liegt in der Zukunft (%2). Geben Sie den Tag an, an dem es geschah.</translation>
    </message>
    <message>
        <source>The application entered its stage (%1) before it was made (%2). Correct one of them.</source>
        <translation>Die Bewerbung kam in ihre Phase (%1), bevor es sie gab (%2). Berichtigen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>The application ended (%1) before it entered its stage (%2). Correct one of them.</source>
        <translation>Die Bewerbung endete (%1), bevor sie in ihre Phase kam (%2). Berichtigen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>Stage %1 is not of kind hired, so nobody is hired there. Choose the hired stage.</source>
        <translation>Phase %1 ist keine Einstellungsphase (hired), dort wird niemand eingestellt. Wählen Sie die Einstellungsphase.</translation>
    </message>
    <message>
        <source>Who stands in stage %1 is hired, not rejected or withdrawn. Choose another stage or status.</source>
        <translation>Wer in Phase %1 steht, ist eingestellt und nicht abgesagt oder zurückgezogen. Wählen Sie eine andere Phase oder einen anderen Status.</translation>
    </message>
    <message>
        <source>A reason is for an application that is rejected or withdrawn. Leave it out.</source>
        <translation>Ein Grund gehört zu einer abgesagten oder zurückgezogenen Bewerbung. Lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>An active application has no end. Leave its date out, or say how it ended.</source>
        <translation>Eine aktive Bewerbung hat kein Ende. Lassen Sie das Datum weg, oder sagen Sie, wie sie endete.</translation>
    </message>
    <message>
        <source>%1 has an active application for %2 already. Go on with that one.</source>
        <translation>%1 hat schon eine aktive Bewerbung für %2. Machen Sie mit dieser weiter.</translation>
    </message>
    <message>
        <source>Of an application only source, credited-to and applied-at are edited. Stage and status change by moving, rejecting, withdrawing, hiring or reopening it.</source>
        <translation>An einer Bewerbung werden nur Quelle, Vermittlung und Eingangsdatum bearbeitet. Phase und Status ändern sich durch Verschieben, Absagen, Zurückziehen, Einstellen oder Wieder-Öffnen.</translation>
    </message>
    <message>
        <source>the application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>The application entered its stage (%1) before that date (%2). Give an earlier one.</source>
        <translation>Die Bewerbung kam vor diesem Datum (%2) in ihre Phase (%1). Geben Sie ein früheres an.</translation>
    </message>
    <message>
        <source>%1 is no e-mail address (candidate %2). Write it as name@example.org.</source>
        <translation>%1 ist keine E-Mail-Adresse (Kandidat %2). Schreiben Sie sie wie name@example.org.</translation>
    </message>
    <message>
        <source>The e-mail address %1 of %2 is given twice. Leave one out.</source>
        <translation>Die E-Mail-Adresse %1 von %2 steht zweimal da. Lassen Sie eine weg.</translation>
    </message>
    <message>
        <source>The day on which %1 was informed is outside the years 1 to 9999. Correct it.</source>
        <translation>Der Tag, an dem %1 informiert wurde, liegt außerhalb der Jahre 1 bis 9999. Berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>A criterion has neither heading nor text. Give one of them.</source>
        <translation>Ein Kriterium hat weder Überschrift noch Text. Geben Sie eines davon an.</translation>
    </message>
    <message>
        <source>The weight of %1 is not between 0 and %2. Give a number in between; 1 is usual.</source>
        <translation>Das Gewicht von %1 liegt nicht zwischen 0 und %2. Geben Sie eine Zahl dazwischen an; üblich ist 1.</translation>
    </message>
    <message>
        <source>The kind of %1 is not edited with its other fields. Move it to the other list.</source>
        <translation>Die Art von %1 wird nicht mit den übrigen Feldern bearbeitet. Verschieben Sie es in die andere Liste.</translation>
    </message>
    <message>
        <source>%1 has ratings, so it cannot be screened from now on. Let it be assessed by none and add a criterion to screen.</source>
        <translation>%1 hat Bewertungen und kann deshalb nicht mehr zur Vorauswahl gehören. Stellen Sie es auf „Nicht beurteilt“ (none), und fügen Sie ein Kriterium für die Vorauswahl hinzu.</translation>
    </message>
    <message>
        <source>%1 is at that place already.</source>
        <translation>%1 steht schon an dieser Stelle.</translation>
    </message>
    <message>
        <source>%1 is rated on a submitted scorecard and cannot be deleted. Set it to be assessed by none instead.</source>
        <translation>%1 ist auf einem abgegebenen Bewertungsbogen bewertet und kann nicht gelöscht werden. Stellen Sie es stattdessen auf „Nicht beurteilt“ (none).</translation>
    </message>
    <message>
        <source>Nothing changes: %1 has these values already. Give another value.</source>
        <translation>Nichts ändert sich: %1 hat diese Werte schon. Geben Sie einen anderen Wert an.</translation>
    </message>
    <message>
        <source>%1 is not a reason of ours, and rejecting needs one. Choose a reason of side we_rejected, or withdraw the application.</source>
        <translation>%1 ist keiner unserer Gründe, und eine Absage braucht einen. Wählen Sie einen Grund der Seite „wir“ (we_rejected), oder ziehen Sie die Bewerbung zurück.</translation>
    </message>
    <message>
        <source>%1 is not a reason of theirs, and withdrawing needs one. Choose a reason of side they_rejected, or reject the application.</source>
        <translation>%1 ist kein Grund der anderen Seite, und Zurückziehen braucht einen. Wählen Sie einen Grund der Seite „Kandidat“ (they_rejected), oder sagen Sie ab.</translation>
    </message>
    <message>
        <source>An application ends as rejected or as withdrawn. Say which.</source>
        <translation>Eine Bewerbung endet mit einer Absage oder indem sie zurückgezogen wird. Sagen Sie, welches von beiden.</translation>
    </message>
    <message>
        <source>Only an active application ends; reopen it first.</source>
        <translation>Nur eine aktive Bewerbung endet; öffnen Sie sie zuerst wieder.</translation>
    </message>
    <message>
        <source>%1 is no e-mail address (member %2). Write it as name@example.org.</source>
        <translation>%1 ist keine E-Mail-Adresse (Mitglied %2). Schreiben Sie sie wie name@example.org.</translation>
    </message>
    <message>
        <source>%1 is no role (member %2). Use some of: %3.</source>
        <translation>%1 ist keine Rolle (Mitglied %2). Möglich sind: %3.</translation>
    </message>
    <message>
        <source>There is a member named %1 already. Choose a name that tells them apart.</source>
        <translation>Es gibt schon ein Mitglied namens %1. Wählen Sie einen Namen, der beide unterscheidet.</translation>
    </message>
    <message>
        <source>%1 is the e-mail address of the member %2 already. Give another one, or none.</source>
        <translation>%1 ist schon die E-Mail-Adresse des Mitglieds %2. Geben Sie eine andere an oder keine.</translation>
    </message>
    <message>
        <source>The member %1 stands in what was done here and cannot be deleted. Make the member inactive instead.</source>
        <translation>Das Mitglied %1 steht in dem, was hier getan wurde, und kann nicht gelöscht werden. Schalten Sie das Mitglied stattdessen inaktiv.</translation>
    </message>
    <message>
        <source>Only an active application moves; reopen it first.</source>
        <translation>Nur eine aktive Bewerbung wird verschoben; öffnen Sie sie zuerst wieder.</translation>
    </message>
    <message>
        <source>The application of %1 is for %2, and stage %3 belongs to another posting. Use transfer.</source>
        <translation>Die Bewerbung von %1 ist für %2, und Phase %3 gehört zu einer anderen Stelle. Buchen Sie um.</translation>
    </message>
    <message>
        <source>%1 is at that place of stage %2 already.</source>
        <translation>%1 steht in Phase %2 schon an diesem Platz.</translation>
    </message>
    <message>
        <source>Stage %1 is not of kind hired, so nobody is hired there. Choose the hired stage, or add one.</source>
        <translation>Phase %1 ist keine Einstellungsphase (hired), dort wird niemand eingestellt. Wählen Sie die Einstellungsphase, oder fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>The note is empty. Write something, or delete it.</source>
        <translation>Die Notiz ist leer. Schreiben Sie etwas, oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>The note is about nobody. Name the candidate or the application.</source>
        <translation>Die Notiz handelt von niemandem. Nennen Sie den Kandidaten oder die Bewerbung.</translation>
    </message>
    <message>
        <source>%1 of %2 openings of %3 filled: hiring %4 more does not fit. Raise the openings of the posting first.</source>
        <translation>%1 von %2 Plätzen von %3 sind besetzt: %4 weitere Einstellungen passen nicht. Erhöhen Sie zuerst die Plätze der Stelle.</translation>
    </message>
    <message>
        <source>%1 is no currency code (pay of %2). Use three capital letters as in ISO 4217, like USD or EUR.</source>
        <translation>%1 ist kein Währungscode (Vergütung von %2). Nehmen Sie drei Großbuchstaben nach ISO 4217, wie EUR oder USD.</translation>
    </message>
    <message>
        <source>The pay of %1 is below 0. Give 0 or more, or none.</source>
        <translation>Die Vergütung von %1 liegt unter 0. Geben Sie 0 oder mehr an, oder keine.</translation>
    </message>
    <message>
        <source>The pay of %1 is too large to be stored. Check the figure.</source>
        <translation>Die Vergütung von %1 ist zu groß zum Speichern. Prüfen Sie den Betrag.</translation>
    </message>
    <message>
        <source>The pay of %1 has no currency. Give its code too, like USD or EUR.</source>
        <translation>Die Vergütung von %1 hat keine Währung. Geben Sie auch ihren Code an, wie EUR oder USD.</translation>
    </message>
    <message>
        <source>The pay of %1 ends below where it begins. Swap the two figures.</source>
        <translation>Die Vergütung von %1 endet unter ihrem Anfang. Vertauschen Sie die beiden Beträge.</translation>
    </message>
    <message>
        <source>There is no position %1. Positions count from 1.</source>
        <translation>Es gibt keinen Platz %1. Plätze zählen ab 1.</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Vorauswahl</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <source>%1 has %2 openings. Give 1 or more.</source>
        <translation>%1 hat %2 Plätze. Geben Sie 1 oder mehr an.</translation>
    </message>
    <message>
        <source>The closing date of %1 is outside the years 1 to 9999. Correct it.</source>
        <translation>Der Bewerbungsschluss von %1 liegt außerhalb der Jahre 1 bis 9999. Berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>There is no posting to import. Name at least one job description.</source>
        <translation>Es ist keine Stelle zu importieren. Nennen Sie mindestens eine Stellenbeschreibung.</translation>
    </message>
    <message>
        <source>The status of %1 is not edited with its other fields. Set it by itself, so that it is dated.</source>
        <translation>Der Status von %1 wird nicht mit den übrigen Feldern bearbeitet. Setzen Sie ihn für sich, damit er ein Datum bekommt.</translation>
    </message>
    <message>
        <source>%1 has %2 filled openings, so it cannot have only %3. Give at least that many, or reopen a hired application first.</source>
        <translation>%1 hat %2 besetzte Plätze und kann deshalb nicht nur %3 haben. Geben Sie mindestens so viele an, oder öffnen Sie zuerst eine eingestellte Bewerbung wieder.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The active applications of %1 can be ended or kept, not both. Choose one.</source>
        <translation>Die aktiven Bewerbungen von %1 können beendet oder behalten werden, nicht beides. Wählen Sie eines.</translation>
    </message>
    <message>
        <source>%1 says neither that we rejected nor that they did. Choose another reason to end the applications of %2 with.</source>
        <translation>%1 sagt weder, dass wir abgesagt haben, noch dass die andere Seite es tat. Wählen Sie einen anderen Grund, um die Bewerbungen von %2 zu beenden.</translation>
    </message>
    <message>
        <source>%1 still has active applications (%2: %3). Give a reason to end them with, or say that they stay active.</source>
        <translation>%1 hat noch aktive Bewerbungen (%2: %3). Geben Sie einen Grund an, um sie zu beenden, oder sagen Sie, dass sie aktiv bleiben.</translation>
    </message>
    <message>
        <source>The status of %1 is %2 already, so nothing was changed.</source>
        <translation>Der Status von %1 ist schon %2, es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is a reason named %1 of that side already. Use it, or choose another name.</source>
        <translation>Es gibt auf dieser Seite schon einen Grund namens %1. Nehmen Sie ihn, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Missing a required qualification</source>
        <translation>Erforderliche Qualifikation fehlt</translation>
    </message>
    <message>
        <source>Experience does not match the role</source>
        <translation>Erfahrung passt nicht zur Stelle</translation>
    </message>
    <message>
        <source>Interview scores below the others</source>
        <translation>Im Gespräch schwächer bewertet als andere</translation>
    </message>
    <message>
        <source>Position filled</source>
        <translation>Stelle besetzt</translation>
    </message>
    <message>
        <source>Position cancelled</source>
        <translation>Stelle gestrichen</translation>
    </message>
    <message>
        <source>No reply from the candidate</source>
        <translation>Keine Antwort erhalten</translation>
    </message>
    <message>
        <source>Accepted another offer</source>
        <translation>Anderes Angebot angenommen</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Vergütung</translation>
    </message>
    <message>
        <source>Location or commute</source>
        <translation>Ort oder Arbeitsweg</translation>
    </message>
    <message>
        <source>Role not as expected</source>
        <translation>Stelle nicht wie erwartet</translation>
    </message>
    <message>
        <source>Withdrew without a reason</source>
        <translation>Ohne Angabe von Gründen zurückgezogen</translation>
    </message>
    <message>
        <source>Transferred to another posting</source>
        <translation>Auf andere Stelle umgebucht</translation>
    </message>
    <message>
        <source>Applications ended with the reason %1, so its side stays. Add another reason instead.</source>
        <translation>Bewerbungen endeten mit dem Grund %1, deshalb bleibt seine Seite. Fügen Sie stattdessen einen anderen Grund hinzu.</translation>
    </message>
    <message>
        <source>Applications ended with the reason %1, so it cannot be deleted. Rename it instead.</source>
        <translation>Bewerbungen endeten mit dem Grund %1, deshalb kann er nicht gelöscht werden. Benennen Sie ihn stattdessen um.</translation>
    </message>
    <message>
        <source>The application of %1 for %2 is active already. There is nothing to reopen.</source>
        <translation>Die Bewerbung von %1 für %2 ist schon aktiv. Es gibt nichts wieder zu öffnen.</translation>
    </message>
    <message>
        <source>%1 has another active application for %2. Go on with that one, or end it first.</source>
        <translation>%1 hat eine andere aktive Bewerbung für %2. Machen Sie mit dieser weiter, oder beenden Sie sie zuerst.</translation>
    </message>
    <message>
        <source>There is no stage of %2 to which the hired application of %1 could go back. Add a stage in front of the hired one.</source>
        <translation>Es gibt keine Phase von %2, in die die eingestellte Bewerbung von %1 zurück könnte. Fügen Sie vor der Einstellungsphase eine hinzu.</translation>
    </message>
    <message>
        <source>%1 is not rated but assessed by %2. Leave it out, or set it to be assessed by rate first.</source>
        <translation>%1 wird nicht bewertet, die Beurteilung ist %2. Lassen Sie es weg, oder stellen Sie es zuerst auf „Bewertet mit 1 bis 5“ (rate).</translation>
    </message>
    <message>
        <source>%1 is no rating for %2. Give 1 to 5, or leave it as not observed.</source>
        <translation>%1 ist keine Bewertung für %2. Geben Sie 1 bis 5 an, oder lassen Sie es als nicht beobachtet.</translation>
    </message>
    <message>
        <source>A rated criterion is none of %1, which %2 applied for. Rate only its criteria.</source>
        <translation>Ein bewertetes Kriterium gehört nicht zu %1, worauf %2 sich bewarb. Bewerten Sie nur die Kriterien dieser Stelle.</translation>
    </message>
    <message>
        <source>Nothing new was said about %1. Give a rating, a recommendation or notes.</source>
        <translation>Über %1 wurde nichts Neues gesagt. Geben Sie eine Bewertung, eine Empfehlung oder Notizen an.</translation>
    </message>
    <message>
        <source>The scorecard for %1 has no rating. Rate at least one criterion before you submit.</source>
        <translation>Der Bewertungsbogen für %1 enthält keine Bewertung. Bewerten Sie vor dem Abgeben mindestens ein Kriterium.</translation>
    </message>
    <message>
        <source>The scorecard for %1 is submitted and stays. Score again to make a revision.</source>
        <translation>Der Bewertungsbogen für %1 ist abgegeben und bleibt. Bewerten Sie erneut, um eine neue Fassung zu machen.</translation>
    </message>
    <message>
        <source>%1 is no criterion of %2, which %3 applied for. Choose one of its criteria.</source>
        <translation>%1 ist kein Kriterium von %2, worauf %3 sich bewarb. Wählen Sie eines der Kriterien dieser Stelle.</translation>
    </message>
    <message>
        <source>%1 is rated by interviewers, not screened. Score it, or set it to be assessed by screen first.</source>
        <translation>%1 wird im Gespräch bewertet, nicht in der Vorauswahl geprüft. Bewerten Sie es, oder stellen Sie es zuerst auf „Vorauswahl“ (screen).</translation>
    </message>
    <message>
        <source>%1 is not assessed. Set it to be assessed by screen first.</source>
        <translation>%1 wird nicht beurteilt. Stellen Sie es zuerst auf „Vorauswahl“ (screen).</translation>
    </message>
    <message>
        <source>A section has neither heading nor text. Give one of them.</source>
        <translation>Ein Abschnitt hat weder Überschrift noch Text. Geben Sie eines davon an.</translation>
    </message>
    <message>
        <source>The posting has a stage named %1 already. Choose another name.</source>
        <translation>Die Stelle hat schon eine Phase namens %1. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The target of stage %1 is below one day. Give 1 or more, or none.</source>
        <translation>Das Ziel von Phase %1 liegt unter einem Tag. Geben Sie 1 oder mehr an, oder keines.</translation>
    </message>
    <message>
        <source>The limit of stage %1 is below one application. Give 1 or more, or none.</source>
        <translation>Die Grenze von Phase %1 liegt unter einer Bewerbung. Geben Sie 1 oder mehr an, oder keine.</translation>
    </message>
    <message>
        <source>Applications stand in stage %1, and only those in a stage of kind hired are hired. Move them to another stage before you change its kind.</source>
        <translation>In Phase %1 stehen Bewerbungen, und nur die in einer Einstellungsphase (hired) sind eingestellt. Verschieben Sie sie in eine andere Phase, bevor Sie die Art ändern.</translation>
    </message>
    <message>
        <source>Stage %1 is at that place already.</source>
        <translation>Phase %1 steht schon an diesem Platz.</translation>
    </message>
    <message>
        <source>Stage %1 is in use (applications: %2). Empty it first: move them to another stage.</source>
        <translation>Phase %1 ist in Gebrauch (Bewerbungen: %2). Leeren Sie sie zuerst: Verschieben Sie die Bewerbungen in eine andere Phase.</translation>
    </message>
    <message>
        <source>Stage %1 stands in the history of applications, which would be lost with it. Rename or move it instead.</source>
        <translation>Phase %1 steht im Verlauf von Bewerbungen, der mit ihr verloren ginge. Benennen Sie sie um, oder verschieben Sie sie.</translation>
    </message>
    <message>
        <source>Stage %1 is the last one of its posting. Add another stage first.</source>
        <translation>Phase %1 ist die letzte ihrer Stelle. Fügen Sie zuerst eine andere hinzu.</translation>
    </message>
    <message>
        <source>The %1 of %2 has %3 characters; at most %4 fit. Shorten it.</source>
        <translation>%1 von %2 hat %3 Zeichen; höchstens %4 passen. Kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>The %1 of %2 contains a character that cannot be stored (U+0000 or half of a surrogate pair). Take it out.</source>
        <translation>%1 von %2 enthält ein Zeichen, das nicht gespeichert werden kann (U+0000 oder ein halbes Ersatzpaar). Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>The %1 of %2 hold an empty entry. Take it out.</source>
        <translation>%1 von %2 enthält einen leeren Eintrag. Nehmen Sie ihn heraus.</translation>
    </message>
    <message>
        <source>The %1 is missing. Give one.</source>
        <translation>%1 fehlt. Geben Sie etwas an.</translation>
    </message>
    <message>
        <source>Only an active application is transferred; reopen it first.</source>
        <translation>Nur eine aktive Bewerbung wird umgebucht; öffnen Sie sie zuerst wieder.</translation>
    </message>
    <message>
        <source>The application of %1 is for %2 already. Choose another posting, or move it within this one.</source>
        <translation>Die Bewerbung von %1 ist schon für %2. Wählen Sie eine andere Stelle, oder verschieben Sie sie innerhalb dieser.</translation>
    </message>
    <message>
        <source>%1 has an active application for %2 already. Reject or withdraw the one for %3 instead.</source>
        <translation>%1 hat schon eine aktive Bewerbung für %2. Sagen Sie stattdessen die für %3 ab, oder ziehen Sie sie zurück.</translation>
    </message>
    <message>
        <source>Stage %1 is not of the posting %2. Choose one of its stages.</source>
        <translation>Phase %1 gehört nicht zur Stelle %2. Wählen Sie eine ihrer Phasen.</translation>
    </message>
    <message>
        <source>A transfer does not hire. Choose another stage of %1 than %2, and hire there.</source>
        <translation>Umbuchen stellt nicht ein. Wählen Sie eine andere Phase von %1 als %2, und stellen Sie dort ein.</translation>
    </message>
    <message>
        <source>%1 says who rejected whom, which a transfer does not. Choose a reason of side neither.</source>
        <translation>%1 sagt, wer wem abgesagt hat; das tut eine Umbuchung nicht. Wählen Sie einen Grund ohne Seite (neither).</translation>
    </message>
    <message>
        <source>Cancelled. %1 is as it was.</source>
        <translation>Abgebrochen. %1 ist unverändert.</translation>
    </message>
    <message>
        <source>The folder for automatic copies cannot be made: %1</source>
        <translation>Der Ordner für automatische Sicherungen kann nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>%1 could not be made: the name was taken meanwhile, or the folder cannot be written.</source>
        <translation>%1 konnte nicht angelegt werden: Der Name wurde inzwischen vergeben, oder in den Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 is both the backup and the file to restore into.</source>
        <translation>%1 ist zugleich die Sicherung und die Datei, in die wiederhergestellt werden soll.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged and was not used: %2</source>
        <translation>Die Sicherung %1 ist beschädigt und wurde nicht verwendet: %2</translation>
    </message>
    <message>
        <source>Move it away; then the backup can be restored under its name.</source>
        <translation>Verschieben Sie die Datei; dann kann die Sicherung unter ihrem Namen wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>%1 is a backup of another workspace than %2. Restore it under a new name.</source>
        <translation>%1 ist die Sicherung eines anderen Arbeitsbereichs als %2. Stellen Sie sie unter einem neuen Namen wieder her.</translation>
    </message>
    <message>
        <source>%1 was left as it is, because what it holds now could not be kept first: %2</source>
        <translation>%1 blieb, wie es war, denn der jetzige Inhalt konnte vorher nicht gesichert werden: %2</translation>
    </message>
    <message>
        <source>application %1 would be hired outside a stage of kind hired, or stand in one without being hired</source>
        <translation>Bewerbung %1 wäre außerhalb einer Einstellungsphase (hired) eingestellt oder stünde in einer, ohne eingestellt zu sein</translation>
    </message>
    <message>
        <source>criterion %1 would be screened though it has ratings</source>
        <translation>Kriterium %1 gehörte zur Vorauswahl, obwohl es Bewertungen hat</translation>
    </message>
    <message>
        <source>application %1 would have ended with a reason of the other side</source>
        <translation>Bewerbung %1 hätte mit einem Grund der anderen Seite geendet</translation>
    </message>
    <message>
        <source>application %1 would stand elsewhere than its history says</source>
        <translation>Bewerbung %1 stünde woanders, als ihr Verlauf sagt</translation>
    </message>
    <message>
        <source>posting %1 would have more people hired than openings</source>
        <translation>Stelle %1 hätte mehr Einstellungen als Plätze</translation>
    </message>
    <message>
        <source>member %1 has signed entry %2 of the journal and would be gone. Make them inactive instead</source>
        <translation>Mitglied %1 hat Eintrag %2 des Verlaufs unterzeichnet und wäre weg. Schalten Sie es stattdessen inaktiv</translation>
    </message>
    <message>
        <source>what was done meanwhile</source>
        <translation>dessen, was inzwischen getan wurde</translation>
    </message>
    <message>
        <source>entry %1 (%2, by %3, %4)</source>
        <translation>Eintrag %1 (%2, von %3, %4)</translation>
    </message>
    <message>
        <source>This cannot be done: %1. Nothing was changed.</source>
        <translation>Das geht nicht: %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This cannot be done: %1, because of %2. Nothing was changed; undo that one first.</source>
        <translation>Das geht nicht: %1, wegen %2. Nichts wurde geändert; machen Sie das zuerst rückgängig.</translation>
    </message>
    <message>
        <source>Application %1 stands in a stage of another posting.</source>
        <translation>Bewerbung %1 steht in einer Phase einer anderen Stelle.</translation>
    </message>
    <message>
        <source>Application %1 is hired, but its stage is not of kind hired, or the other way round.</source>
        <translation>Bewerbung %1 ist eingestellt, ihre Phase aber keine Einstellungsphase (hired), oder umgekehrt.</translation>
    </message>
    <message>
        <source>Application %1 is not where its last transition says.</source>
        <translation>Bewerbung %1 steht nicht dort, wo ihr letzter Übergang sagt.</translation>
    </message>
    <message>
        <source>Screening %1 is of a criterion of another posting.</source>
        <translation>Vorauswahl %1 gehört zu einem Kriterium einer anderen Stelle.</translation>
    </message>
    <message>
        <source>Rating %1 is of a criterion of another posting.</source>
        <translation>Bewertung %1 gehört zu einem Kriterium einer anderen Stelle.</translation>
    </message>
    <message>
        <source>Posting %1 has more people hired than openings.</source>
        <translation>Stelle %1 hat mehr Einstellungen als Plätze.</translation>
    </message>
    <message>
        <source>Posting %1 does not have the status that its last change says.</source>
        <translation>Stelle %1 hat nicht den Status, den ihre letzte Änderung sagt.</translation>
    </message>
    <message>
        <source>Note %1 is about an application of another candidate.</source>
        <translation>Notiz %1 handelt von der Bewerbung eines anderen Kandidaten.</translation>
    </message>
    <message>
        <source>Criterion %1 is screened though it has ratings.</source>
        <translation>Kriterium %1 gehört zur Vorauswahl, obwohl es Bewertungen hat.</translation>
    </message>
    <message>
        <source>Application %1 ended with a reason of the other side.</source>
        <translation>Bewerbung %1 endete mit einem Grund der anderen Seite.</translation>
    </message>
    <message>
        <source>The journal&apos;s entry %1 is by a member who is not there.</source>
        <translation>Eintrag %1 des Verlaufs stammt von einem Mitglied, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The search index holds row %1, which is not there.</source>
        <translation>Der Suchindex enthält Zeile %1, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The list of e-mails holds candidate %1, who is not there.</source>
        <translation>Die Liste der E-Mails enthält Kandidat %1, den es nicht gibt.</translation>
    </message>
    <message>
        <source>Candidate %1 cannot be found by name or e-mail as it is.</source>
        <translation>Kandidat %1 ist mit seinem jetzigen Namen oder seiner E-Mail nicht zu finden.</translation>
    </message>
    <message>
        <source>The journal&apos;s entry %1 was altered (change %2).</source>
        <translation>Eintrag %1 des Verlaufs wurde verändert (Änderung %2).</translation>
    </message>
    <message>
        <source>The journal&apos;s chain is broken at entry %1: it, or one before it, was altered.</source>
        <translation>Die Kette des Verlaufs ist bei Eintrag %1 gebrochen: Er oder einer davor wurde verändert.</translation>
    </message>
    <message>
        <source>The journal&apos;s entry %1 is marked wrongly as done or undone.</source>
        <translation>Eintrag %1 des Verlaufs ist falsch als getan oder rückgängig gekennzeichnet.</translation>
    </message>
    <message>
        <source>%1 %2 refers to a %3 that is not there.</source>
        <translation>%1 %2 verweist auf etwas (%3), das es nicht gibt.</translation>
    </message>
    <message>
        <source>%1: the disk is full. Nothing of this step was stored; make room and try again.</source>
        <translation>%1: Die Festplatte ist voll. Von diesem Schritt wurde nichts gespeichert; schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is being written by another program. Nothing was changed; try again in a moment.</source>
        <translation>%1 wird gerade von einem anderen Programm geschrieben. Nichts wurde geändert; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the file or its folder is read-only.</source>
        <translation>%1 kann nicht geschrieben werden: Die Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>%1 cannot be opened for this: no permission for the file or its folder, or it is gone.</source>
        <translation>%1 kann dafür nicht geöffnet werden: Für die Datei oder ihren Ordner fehlt die Berechtigung, oder es gibt sie nicht mehr.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Restore it from a backup with `shortlist restore`.</source>
        <translation>%1 ist beschädigt (%2). Stellen Sie eine Sicherung wieder her, mit `shortlist restore`.</translation>
    </message>
    <message>
        <source>%1 does not allow this step, because other data has changed meanwhile (%2). Nothing was changed; look again and repeat it.</source>
        <translation>%1 lässt diesen Schritt nicht zu, weil sich inzwischen andere Daten geändert haben (%2). Nichts wurde geändert; sehen Sie nach, und wiederholen Sie ihn.</translation>
    </message>
    <message>
        <source>%1: the disk does not take more data (full, over quota or failing). Nothing of this step was stored.</source>
        <translation>%1: Die Festplatte nimmt keine Daten mehr an (voll, Kontingent erschöpft oder defekt). Von diesem Schritt wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>%1: the disk cannot be read or written (%2).</source>
        <translation>%1: Die Festplatte kann nicht gelesen oder beschrieben werden (%2).</translation>
    </message>
    <message>
        <source>%1: %2 (SQLite error %3).</source>
        <translation>%1: %2 (SQLite-Fehler %3).</translation>
    </message>
    <message>
        <source>%1 was deleted, moved or replaced while it was open. Nothing was stored; put it back and open it again.</source>
        <translation>%1 wurde gelöscht, verschoben oder ersetzt, während es geöffnet war. Nichts wurde gespeichert; legen Sie die Datei zurück, und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Der SQLite-Treiber von Qt fehlt. Installieren Sie das Paket libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached: there is no permission to enter its folder. Ask the owner of the folder for it, or use a file elsewhere.</source>
        <translation>%1 ist nicht erreichbar: Für den Ordner fehlt die Berechtigung. Bitten Sie den Eigentümer darum, oder nehmen Sie eine Datei an einem anderen Ort.</translation>
    </message>
    <message>
        <source>%1 is empty, not a workspace. If it should hold data, restore a backup; else delete it and use `shortlist new`.</source>
        <translation>%1 ist leer und kein Arbeitsbereich. Sollten Daten darin sein, stellen Sie eine Sicherung wieder her; sonst löschen Sie die Datei und nehmen `shortlist new`.</translation>
    </message>
    <message>
        <source>%1 is not a Shortlist workspace.</source>
        <translation>%1 ist kein Arbeitsbereich von Shortlist.</translation>
    </message>
    <message>
        <source>%1 is an SQLite file of another program, not a Shortlist workspace.</source>
        <translation>%1 ist die SQLite-Datei eines anderen Programms, kein Arbeitsbereich von Shortlist.</translation>
    </message>
    <message>
        <source>%1 is not a Shortlist workspace: it is marked as one, but has no tables. If it should hold data, restore a backup under a new name.</source>
        <translation>%1 ist kein Arbeitsbereich von Shortlist: Die Datei ist als solcher gekennzeichnet, hat aber keine Tabellen. Sollten Daten darin sein, stellen Sie eine Sicherung unter neuem Namen wieder her.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Shortlist (its schema is %2, this program knows up to %3). It was left as it is; update Shortlist to open it.</source>
        <translation>%1 wurde von einem neueren Shortlist geschrieben (Schema %2, dieses Programm kennt sie bis %3). Die Datei blieb unverändert; aktualisieren Sie Shortlist, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>%1 does not exist. Make a workspace with `shortlist new %1`.</source>
        <translation>%1 gibt es nicht. Legen Sie einen Arbeitsbereich an mit `shortlist new %1`.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a workspace file.</source>
        <translation>%1 ist ein Ordner, keine Datei mit einem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file, so it cannot be a workspace.</source>
        <translation>%1 ist keine gewöhnliche Datei und kann deshalb kein Arbeitsbereich sein.</translation>
    </message>
    <message>
        <source>%1 has a second name (a hard link). Two names for one workspace can lose data: delete the other name, or copy the file, and open it again.</source>
        <translation>%1 hat einen zweiten Namen (einen harten Link). Zwei Namen für einen Arbeitsbereich können Daten kosten: Löschen Sie den anderen Namen, oder kopieren Sie die Datei, und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation>%1 gibt es schon; es blieb unverändert. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 cannot be made: the folder %2 does not exist. Make the folder first, or choose another.</source>
        <translation>%1 kann nicht angelegt werden: Den Ordner %2 gibt es nicht. Legen Sie zuerst den Ordner an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 cannot be made: there is no permission to write in the folder %2. Choose another folder, or ask the owner of this one.</source>
        <translation>%1 kann nicht angelegt werden: Im Ordner %2 dürfen Sie nicht schreiben. Wählen Sie einen anderen Ordner, oder fragen Sie den Eigentümer.</translation>
    </message>
    <message>
        <source>This cannot be done: %1 %2 still refers to the %3 (entry %4, %5, by %6). Undo or delete that first; nothing was changed.</source>
        <translation>Das geht nicht: %1 %2 verweist noch darauf (%3; Eintrag %4, %5, von %6). Machen Sie das zuerst rückgängig, oder löschen Sie es; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This cannot be done: %1 %2 refers to a %3 that is not there. Nothing was changed.</source>
        <translation>Das geht nicht: %1 %2 verweist auf etwas (%3), das es nicht gibt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The program lacks its own file %1. Install it again.</source>
        <translation>Dem Programm fehlt seine eigene Datei %1. Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>The search index does not know %1 %2 as it is.</source>
        <translation>Der Suchindex kennt %1 %2 nicht im jetzigen Stand.</translation>
    </message>
    <message>
        <source>%1: the transaction was ended from outside. Nothing was stored.</source>
        <translation>%1: Die Transaktion wurde von außen beendet. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>There is no entry %1 in the journal. `shortlist list FILE journal` shows them.</source>
        <translation>Im Verlauf gibt es keinen Eintrag %1. `shortlist list FILE journal` zeigt alle.</translation>
    </message>
    <message>
        <source>The journal lacks an entry that entry %1 refers to. Run `shortlist check`.</source>
        <translation>Im Verlauf fehlt ein Eintrag, auf den Eintrag %1 verweist. Rufen Sie `shortlist check` auf.</translation>
    </message>
    <message>
        <source>Entry %1 cannot be undone: it restored a backup. What was there before is among the automatic copies.</source>
        <translation>Eintrag %1 lässt sich nicht rückgängig machen: Er stellte eine Sicherung wieder her. Was vorher da war, liegt bei den automatischen Sicherungen.</translation>
    </message>
    <message>
        <source>Entry %1 cannot be undone: it is what lets its author sign everything after it.</source>
        <translation>Eintrag %1 lässt sich nicht rückgängig machen: Nur durch ihn kann sein Urheber alles Spätere unterzeichnen.</translation>
    </message>
    <message>
        <source>Entry %1 is undone already. `shortlist redo FILE` brings back what was undone last.</source>
        <translation>Eintrag %1 ist schon rückgängig gemacht. `shortlist redo FILE` stellt das zuletzt Rückgängige wieder her.</translation>
    </message>
    <message>
        <source>Entry %1 cannot be undone now: entry %2 (%3, by %4, %5) changed the same data later. Undo that one first.</source>
        <translation>Eintrag %1 lässt sich jetzt nicht rückgängig machen: Eintrag %2 (%3, von %4, %5) änderte später dieselben Daten. Machen Sie diesen zuerst rückgängig.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo: nothing was undone since the last change.</source>
        <translation>Es gibt nichts zu wiederholen: Seit der letzten Änderung wurde nichts rückgängig gemacht.</translation>
    </message>
    <message>
        <source>%1 %2 is gone already. Nothing was changed.</source>
        <translation>%1 %2 gibt es nicht mehr. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 cannot be changed: the file or its folder is read-only. Reading works; copy the file to where you may write.</source>
        <translation>%1 kann nicht geändert werden: Die Datei oder ihr Ordner ist schreibgeschützt. Lesen geht; kopieren Sie die Datei dorthin, wo Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 lies on a network share or in a synced folder. It is used in a slower, safer way; never change it on two machines at the same time.</source>
        <translation>%1 liegt auf einem Netzlaufwerk oder in einem synchronisierten Ordner. Die Datei wird auf eine langsamere, sicherere Weise benutzt; ändern Sie sie nie gleichzeitig auf zwei Rechnern.</translation>
    </message>
    <message>
        <source>The day&apos;s automatic copy could not be made: %1</source>
        <translation>Die automatische Sicherung des Tages konnte nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>%1 says that its schema is %2, which never was. Restore it from a backup.</source>
        <translation>%1 nennt das Schema %2, das es nie gab. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>There is nothing to store.</source>
        <translation>Es gibt nichts zu speichern.</translation>
    </message>
    <message>
        <source>The table holds blank lines only. Its first line must name the columns.</source>
        <translation>Die Tabelle enthält nur leere Zeilen. Ihre erste Zeile muss die Spalten benennen.</translation>
    </message>
    <message>
        <source>Line %1 must name the columns, but cannot be read. %2</source>
        <translation>Zeile %1 muss die Spalten benennen, ist aber nicht lesbar. %2</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2. Check for a missing or an unquoted delimiter.</source>
        <translation>%1 Zellen, die Kopfzeile hat aber %2. Prüfen Sie, ob ein Trennzeichen fehlt oder nicht in Anführungszeichen steht.</translation>
    </message>
    <message>
        <source>%1: the cell has %2 characters; at most %3 are read. Shorten it.</source>
        <translation>%1: Die Zelle hat %2 Zeichen; höchstens %3 werden gelesen. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The name has %1 characters; at most %2 fit. Check the columns.</source>
        <translation>Der Name hat %1 Zeichen; höchstens %2 passen. Prüfen Sie die Spalten.</translation>
    </message>
    <message>
        <source>The row has neither a name nor an e-mail address. Give one of them.</source>
        <translation>Die Zeile hat weder Namen noch E-Mail-Adresse. Geben Sie eines davon an.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>%1 is no field of a candidate. Use one of %2.</source>
        <translation>%1 ist kein Feld eines Kandidaten. Möglich sind %2.</translation>
    </message>
    <message>
        <source>The table has no column %1 for the field %2. Its columns are: %3.</source>
        <translation>Die Tabelle hat keine Spalte %1 für das Feld %2. Ihre Spalten sind: %3.</translation>
    </message>
    <message>
        <source>No column holds a name or an e-mail address. The first line must name the columns; it reads: %1. Call the columns %2, or say which is which with --map FIELD=HEADER.</source>
        <translation>Keine Spalte enthält einen Namen oder eine E-Mail-Adresse. Die erste Zeile muss die Spalten benennen; sie lautet: %1. Nennen Sie die Spalten %2, oder ordnen Sie sie zu mit --map FIELD=HEADER.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>%1 could not be read on after %2 bytes: %3. Check the medium and try again.</source>
        <translation>%1 konnte nach %2 Bytes nicht weitergelesen werden: %3. Prüfen Sie den Datenträger, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is empty. Choose a file with a table in it.</source>
        <translation>%1 ist leer. Wählen Sie eine Datei, die eine Tabelle enthält.</translation>
    </message>
    <message>
        <source>%1 is empty but for a byte order mark. Choose a file with a table in it.</source>
        <translation>%1 ist bis auf eine Bytereihenfolge-Marke leer. Wählen Sie eine Datei, die eine Tabelle enthält.</translation>
    </message>
    <message>
        <source>%1 is no encoding that can be read. Use one of %2.</source>
        <translation>%1 ist keine lesbare Kodierung. Möglich sind %2.</translation>
    </message>
    <message>
        <source>%1 is not text, so no table can be read from it. Save it as CSV first.</source>
        <translation>%1 ist kein Text, eine Tabelle lässt sich daraus nicht lesen. Speichern Sie die Datei zuerst als CSV.</translation>
    </message>
    <message>
        <source>Cells can be separated by an ASCII character that is neither a quote nor a line end. Use one of , ; | or TAB.</source>
        <translation>Zellen werden durch ein ASCII-Zeichen getrennt, das weder Anführungszeichen noch Zeilenende ist. Nehmen Sie eines von , ; | oder TAB.</translation>
    </message>
    <message>
        <source>Cell %1 holds bytes that are not %2. Save the file as UTF-8, or name its encoding.</source>
        <translation>Zelle %1 enthält Bytes, die nicht %2 sind. Speichern Sie die Datei als UTF-8, oder nennen Sie ihre Kodierung.</translation>
    </message>
    <message>
        <source>Cell %1, line %2: a quote stands in a cell that does not begin with one. Put the whole cell in quotes and double the quotes in it.</source>
        <translation>Zelle %1, Zeile %2: Ein Anführungszeichen steht in einer Zelle, die nicht damit beginnt. Setzen Sie die ganze Zelle in Anführungszeichen, und verdoppeln Sie die darin.</translation>
    </message>
    <message>
        <source>Cell %1, line %2: text follows the closing quote. Double the quotes that belong to the text.</source>
        <translation>Zelle %1, Zeile %2: Auf das schließende Anführungszeichen folgt Text. Verdoppeln Sie die Anführungszeichen, die zum Text gehören.</translation>
    </message>
    <message>
        <source>Cell %1, line %2: the quote that opens the cell is not closed. Close it, or double it where it belongs to the text.</source>
        <translation>Zelle %1, Zeile %2: Das öffnende Anführungszeichen der Zelle wird nicht geschlossen. Schließen Sie es, oder verdoppeln Sie es, wo es zum Text gehört.</translation>
    </message>
    <message>
        <source>Cell %1, line %2: the cell holds a NUL byte. Take it out.</source>
        <translation>Zelle %1, Zeile %2: Die Zelle enthält ein NUL-Byte. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>The row has more than %1 cells. Leave some out.</source>
        <translation>Die Zeile hat mehr als %1 Zellen. Lassen Sie einige weg.</translation>
    </message>
    <message>
        <source>The row is longer than %1 MiB. Shorten it.</source>
        <translation>Die Zeile ist länger als %1 MiB. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>Die Ausgabe</translation>
    </message>
    <message>
        <source>%1 could not be written: no space is left. Make room and try again.</source>
        <translation>%1 konnte nicht geschrieben werden: Es ist kein Platz mehr. Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 is not a text file (%2). Save the job description as plain text or Markdown, or paste its text.</source>
        <translation>%1 ist keine Textdatei (%2). Speichern Sie die Stellenbeschreibung als reinen Text oder Markdown, oder fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>it is a PDF</source>
        <translation>es ist ein PDF</translation>
    </message>
    <message>
        <source>it is a Word document or a ZIP archive</source>
        <translation>es ist ein Word-Dokument oder ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>it is a rich text (RTF) document</source>
        <translation>es ist ein RTF-Dokument</translation>
    </message>
    <message>
        <source>there is a zero byte at character %1</source>
        <translation>bei Zeichen %1 steht ein Null-Byte</translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s)</source>
        <translation>
            <numerusform>%n Steuerzeichen</numerusform>
            <numerusform>%n Steuerzeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>it begins as UTF-16 and is not valid as such</source>
        <translation>es beginnt als UTF-16 und ist als solches nicht gültig</translation>
    </message>
    <message>
        <source>%1 is empty: there is no job description in it to read.</source>
        <translation>%1 ist leer: Es enthält keine Stellenbeschreibung.</translation>
    </message>
    <message>
        <source>Untitled posting</source>
        <translation>Stelle ohne Titel</translation>
    </message>
    <message>
        <source>The weight of criterion %1 is %2. Give 0 or more.</source>
        <translation>Das Gewicht von Kriterium %1 ist %2. Geben Sie 0 oder mehr an.</translation>
    </message>
    <message>
        <source>Criterion %1 is rated %2. Ratings go from %3 to %4, or are left out where nothing was observed.</source>
        <translation>Kriterium %1 ist mit %2 bewertet. Bewertungen gehen von %3 bis %4 oder fehlen, wo nichts beobachtet wurde.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Die Option %1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Die Option %1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>The option %1 needs a value (%2).</source>
        <translation>Die Option %1 braucht einen Wert (%2).</translation>
    </message>
    <message>
        <source>The option %1 was given twice.</source>
        <translation>Die Option %1 steht zweimal da.</translation>
    </message>
    <message>
        <source>Several members are called %1. Say which by --as with their e-mail.</source>
        <translation>Mehrere Mitglieder heißen %1. Sagen Sie mit --as und der E-Mail, welches gemeint ist.</translation>
    </message>
    <message>
        <source>%1 is not active any more. `shortlist edit FILE member %2 active=true` changes that.</source>
        <translation>%1 ist nicht mehr aktiv. `shortlist edit FILE member %2 active=true` ändert das.</translation>
    </message>
    <message>
        <source>%1 (entry %2)</source>
        <translation>%1 (Eintrag %2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>An application is named by its id, or by its candidate together with --posting: %1</source>
        <translation>Eine Bewerbung wird mit ihrer Id genannt oder mit ihrem Kandidaten zusammen mit --posting: %1</translation>
    </message>
    <message>
        <source>Standard output could not be written: %1</source>
        <translation>In die Standardausgabe konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>The change was stored (%1). Only standard output could not be written: %2</source>
        <translation>Die Änderung wurde gespeichert (%1). Nur in die Standardausgabe konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The field %1 was given twice.</source>
        <translation>Das Feld %1 steht zweimal da.</translation>
    </message>
    <message>
        <source>It is true or false.</source>
        <translation>Es ist true oder false.</translation>
    </message>
    <message>
        <source>It is a whole number.</source>
        <translation>Es ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>It is a number, as 2 or 2.5.</source>
        <translation>Es ist eine Zahl, wie 2 oder 2.5.</translation>
    </message>
    <message>
        <source>It is a day, as 2026-03-01.</source>
        <translation>Es ist ein Tag, wie 2026-03-01.</translation>
    </message>
    <message>
        <source>It is a day, as 2026-03-01, or a moment, as 2026-03-01T09:30:00Z.</source>
        <translation>Es ist ein Tag, wie 2026-03-01, oder ein Zeitpunkt, wie 2026-03-01T09:30:00Z.</translation>
    </message>
    <message>
        <source>The value of %1 does not fit: &quot;%2&quot;. %3</source>
        <translation>Der Wert von %1 passt nicht: „%2“. %3</translation>
    </message>
    <message>
        <source>The value of %1 is too large: %2</source>
        <translation>Der Wert von %1 ist zu groß: %2</translation>
    </message>
    <message>
        <source>pay has the parts pay.min, pay.max, pay.currency and pay.period.</source>
        <translation>pay hat die Teile pay.min, pay.max, pay.currency und pay.period.</translation>
    </message>
    <message>
        <source>It is one of %1.</source>
        <translation>Möglich sind %1.</translation>
    </message>
    <message>
        <source>There is no field %1 to set here; there are %2.</source>
        <translation>Ein Feld %1 lässt sich hier nicht setzen; es gibt %2.</translation>
    </message>
    <message>
        <source>%1 (coverage %2 %)</source>
        <translation>%1 (Abdeckung %2 %)</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Applied at</source>
        <translation>Beworben am</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Muss-Kriterien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not rated</source>
        <translation>%1: nicht bewertet</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Bewertungsbögen</translation>
    </message>
    <message>
        <source>no recommendation</source>
        <translation>keine Empfehlung</translation>
    </message>
    <message>
        <source>%1, revision %2, %3: %4</source>
        <translation>%1, Fassung %2, %3: %4</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Übergänge</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is no application %1 in %2.</source>
        <translation>In %2 gibt es keine Bewerbung %1.</translation>
    </message>
    <message>
        <source>There is no posting %1 any more: another program deleted it meanwhile. Nothing was changed.</source>
        <translation>Stelle %1 gibt es nicht mehr: Ein anderes Programm hat sie inzwischen gelöscht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>Abgebrochen. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>No line could be imported, so nothing was changed.</source>
        <translation>Keine Zeile ließ sich importieren, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Posting %1: </source>
        <translation>Stelle %1: </translation>
    </message>
    <message>
        <source>%1%2 (%3 responsibilities, %4 required, %5 preferred, %6 sections)</source>
        <translation>%1%2 (%3 Aufgaben, %4 erforderlich, %5 wünschenswert, %6 Abschnitte)</translation>
    </message>
    <message>
        <source>Its e-mails belong to two different candidates (%1 and %2).</source>
        <translation>Die E-Mails gehören zu zwei verschiedenen Kandidaten (%1 und %2).</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1 rows below the header, %2 problems; delimiter %3, encoding %4</source>
        <translation>%1 Zeilen unter der Kopfzeile, %2 Probleme; Trennzeichen %3, Kodierung %4</translation>
    </message>
    <message>
        <source>TAB</source>
        <translation>TAB</translation>
    </message>
    <message>
        <source>%1 is larger than 32 MiB. That is no job description.</source>
        <translation>%1 ist größer als 32 MiB. Das ist keine Stellenbeschreibung.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name the files in it.</source>
        <translation>%1 ist ein Ordner. Nennen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>There is no candidate %1 in %2.</source>
        <translation>In %2 gibt es keinen Kandidaten %1.</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 pro %2</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Kurzprofil</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe Id</translation>
    </message>
    <message>
        <source>Expected pay</source>
        <translation>Gehaltsvorstellung</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Informed on</source>
        <translation>Informiert am</translation>
    </message>
    <message>
        <source>%1 (application %2): %3, %4</source>
        <translation>%1 (Bewerbung %2): %3, %4</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1, Punktzahl %2</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>There is no posting %1 in %2.</source>
        <translation>In %2 gibt es keine Stelle %1.</translation>
    </message>
    <message>
        <source>%1: entered %2 (%3)</source>
        <translation>%1: Eingang in %2 (%3)</translation>
    </message>
    <message>
        <source>%1: from %2 to %3, now %4</source>
        <translation>%1: von %2 nach %3, jetzt %4</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: von %2 nach %3</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1: %2 in %3</translation>
    </message>
    <message>
        <source>%1, because: %2</source>
        <translation>%1, Grund: %2</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (zurückgenommen)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Nothing was changed.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 ist ein Ordner. Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>%1 is a workspace or belongs to one, and is not replaced. Name another file.</source>
        <translation>%1 ist ein Arbeitsbereich oder gehört zu einem und wird nicht ersetzt. Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Arbeitsmodell</translation>
    </message>
    <message>
        <source>Employment type</source>
        <translation>Beschäftigungsart</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Requisition</source>
        <translation>Stellennummer</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>Bewerbungsschluss</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>must have</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Required qualifications</source>
        <translation>Erforderliche Qualifikationen</translation>
    </message>
    <message>
        <source>Preferred qualifications</source>
        <translation>Wünschenswerte Qualifikationen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Not in any section</source>
        <translation>In keinem Abschnitt</translation>
    </message>
    <message>
        <source>The output could not be written: %1</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Shortlist: a hiring pipeline that you own, in one file.</source>
        <translation>Shortlist: ein Bewerbungsmanagement, das Ihnen gehört, in einer Datei.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>REF is an id, a UUID or a name. FIELD is a key as `show --json` prints it; lists split at &apos;;&apos;, an empty value takes it away.
Exit status: 0 done, 1 refused or failed (nothing changed), 2 wrong usage.</source>
        <translation>REF ist eine Id, eine UUID oder ein Name. FIELD ist ein Schlüssel, wie `show --json` ihn ausgibt; Listen werden bei „;“ getrennt, ein leerer Wert nimmt den alten weg.
Rückgabewert: 0 erledigt, 1 abgelehnt oder fehlgeschlagen (nichts geändert), 2 falscher Aufruf.</translation>
    </message>
    <message>
        <source>`shortlist %1 --help` says more.</source>
        <translation>`shortlist %1 --help` sagt mehr.</translation>
    </message>
    <message>
        <source>Something is missing: shortlist %1.</source>
        <translation>Etwas fehlt: shortlist %1.</translation>
    </message>
    <message>
        <source>That is too much: %1.</source>
        <translation>Das ist zu viel: %1.</translation>
    </message>
    <message>
        <source>The first name is empty: shortlist %1.</source>
        <translation>Der erste Name ist leer: shortlist %1.</translation>
    </message>
    <message>
        <source>There is no verb %1. `shortlist --help` lists them.</source>
        <translation>Einen Befehl %1 gibt es nicht. `shortlist --help` nennt sie.</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 ist beigetreten</translation>
    </message>
    <message>
        <source>Add member %1</source>
        <translation>Mitglied %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Edit member %1</source>
        <translation>Mitglied %1 bearbeitet</translation>
    </message>
    <message>
        <source>Delete member %1</source>
        <translation>Mitglied %1 gelöscht</translation>
    </message>
    <message>
        <source>Add reason %1</source>
        <translation>Grund %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Edit reason %1</source>
        <translation>Grund %1 bearbeitet</translation>
    </message>
    <message>
        <source>Delete reason %1</source>
        <translation>Grund %1 gelöscht</translation>
    </message>
    <message>
        <source>Import posting %1</source>
        <translation>Stelle %1 importiert</translation>
    </message>
    <message>
        <source>Add posting %1</source>
        <translation>Stelle %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Edit posting %1</source>
        <translation>Stelle %1 bearbeitet</translation>
    </message>
    <message>
        <source>Change the status of posting %1</source>
        <translation>Status der Stelle %1 geändert</translation>
    </message>
    <message>
        <source>Delete posting %1</source>
        <translation>Stelle %1 gelöscht</translation>
    </message>
    <message>
        <source>Add section %1</source>
        <translation>Abschnitt %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Edit section %1</source>
        <translation>Abschnitt %1 bearbeitet</translation>
    </message>
    <message>
        <source>Delete section %1</source>
        <translation>Abschnitt %1 gelöscht</translation>
    </message>
    <message>
        <source>Add criterion %1</source>
        <translation>Kriterium %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Edit criterion %1</source>
        <translation>Kriterium %1 bearbeitet</translation>
    </message>
    <message>
        <source>Move criterion %1</source>
        <translation>Kriterium %1 verschoben</translation>
    </message>
    <message>
        <source>Delete criterion %1</source>
        <translation>Kriterium %1 gelöscht</translation>
    </message>
    <message>
        <source>Add stage %1</source>
        <translation>Phase %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Edit stage %1</source>
        <translation>Phase %1 bearbeitet</translation>
    </message>
    <message>
        <source>Move stage %1</source>
        <translation>Phase %1 verschoben</translation>
    </message>
    <message>
        <source>Delete stage %1</source>
        <translation>Phase %1 gelöscht</translation>
    </message>
    <message>
        <source>Add candidate %1</source>
        <translation>Kandidat %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Edit candidate %1</source>
        <translation>Kandidat %1 bearbeitet</translation>
    </message>
    <message>
        <source>Delete candidate %1</source>
        <translation>Kandidat %1 gelöscht</translation>
    </message>
    <message>
        <source>Import candidates %1</source>
        <translation>Kandidaten %1 importiert</translation>
    </message>
    <message>
        <source>Add the application of %1</source>
        <translation>Bewerbung von %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Edit the application of %1</source>
        <translation>Bewerbung von %1 bearbeitet</translation>
    </message>
    <message>
        <source>Delete the application of %1</source>
        <translation>Bewerbung von %1 gelöscht</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschoben</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>%1 abgesagt</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Bewerbung von %1 zurückgezogen</translation>
    </message>
    <message>
        <source>Hire %1</source>
        <translation>%1 eingestellt</translation>
    </message>
    <message>
        <source>Reopen the application of %1</source>
        <translation>Bewerbung von %1 wieder geöffnet</translation>
    </message>
    <message>
        <source>Transfer %1 to %2</source>
        <translation>%1 auf %2 umgebucht</translation>
    </message>
    <message>
        <source>Screen %1</source>
        <translation>Vorauswahl von %1 bearbeitet</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>%1 bewertet</translation>
    </message>
    <message>
        <source>Submit a scorecard for %1</source>
        <translation>Bewertungsbogen für %1 abgegeben</translation>
    </message>
    <message>
        <source>Delete a draft scorecard for %1</source>
        <translation>Entwurf des Bewertungsbogens für %1 gelöscht</translation>
    </message>
    <message>
        <source>Add a note about %1</source>
        <translation>Notiz zu %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Edit a note about %1</source>
        <translation>Notiz zu %1 bearbeitet</translation>
    </message>
    <message>
        <source>Delete a note about %1</source>
        <translation>Notiz zu %1 gelöscht</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Restore a backup %1</source>
        <translation>Sicherung %1 wiederhergestellt</translation>
    </message>
    <message>
        <source>Update the file %1</source>
        <translation>Datei %1 aktualisiert</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>--posting is missing: to which one?</source>
        <translation>--posting fehlt: zu welcher Stelle?</translation>
    </message>
    <message>
        <source>--candidate is missing: whose application?</source>
        <translation>--candidate fehlt: wessen Bewerbung?</translation>
    </message>
    <message>
        <source>--candidate or --application is missing: about whom?</source>
        <translation>--candidate oder --application fehlt: zu wem?</translation>
    </message>
    <message>
        <source>There is no application %1.</source>
        <translation>Eine Bewerbung %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>--reason is missing: why does it end?</source>
        <translation>--reason fehlt: Warum endet sie?</translation>
    </message>
    <message>
        <source>`shortlist list FILE reasons` shows the reasons there are.</source>
        <translation>`shortlist list FILE reasons` zeigt die vorhandenen Gründe.</translation>
    </message>
    <message>
        <source>There is no reason %1.</source>
        <translation>Einen Grund %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Stage %1 is one of another posting. Here there are %2.</source>
        <translation>Phase %1 gehört zu einer anderen Stelle. Hier gibt es %2.</translation>
    </message>
    <message>
        <source>Here there are %1.</source>
        <translation>Hier gibt es %1.</translation>
    </message>
    <message>
        <source>The posting has no stage. Add one with `shortlist add FILE stage --posting %1 name=Applied`.</source>
        <translation>Die Stelle hat keine Phase. Fügen Sie eine hinzu mit `shortlist add FILE stage --posting %1 name=Beworben`.</translation>
    </message>
    <message>
        <source>--to is a position from 1: %1</source>
        <translation>--to ist ein Platz ab 1: %1</translation>
    </message>
    <message>
        <source>That filled the last opening of the posting. `shortlist status %1 %2 closed --reason &quot;Position filled&quot;` closes it and ends what is still active.</source>
        <translation>Damit ist der letzte Platz der Stelle besetzt. `shortlist status %1 %2 closed --reason &quot;Stelle besetzt&quot;` schließt sie und beendet, was noch aktiv ist.</translation>
    </message>
    <message>
        <source>--encoding is one of %1, not %2.</source>
        <translation>--encoding ist eines von %1, nicht %2.</translation>
    </message>
    <message>
        <source>--format is csv or json, not %1.</source>
        <translation>--format ist csv oder json, nicht %1.</translation>
    </message>
    <message>
        <source>%1 is for candidates, not for jd.</source>
        <translation>%1 ist für candidates, nicht für jd.</translation>
    </message>
    <message>
        <source>Say which files to read, or - for standard input.</source>
        <translation>Sagen Sie, welche Dateien zu lesen sind, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>--on-duplicate is one of %1.</source>
        <translation>--on-duplicate ist eines von %1.</translation>
    </message>
    <message>
        <source>--map is of the form FIELD=HEADER: %1</source>
        <translation>--map hat die Form FIELD=HEADER: %1</translation>
    </message>
    <message>
        <source>Not read, because past and present pay is not kept: %1</source>
        <translation>Nicht gelesen, weil frühere und jetzige Vergütung nicht gespeichert wird: %1</translation>
    </message>
    <message>
        <source>Columns that were not read: %1</source>
        <translation>Nicht gelesene Spalten: %1</translation>
    </message>
    <message>
        <source>Columns that were not used, because they speak of an application and no --posting was given: %1</source>
        <translation>Nicht verwendete Spalten, weil sie von einer Bewerbung handeln und --posting fehlt: %1</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 known (%4 updated), %5 applications, %6 had applied already, %7 lines not imported</source>
        <translation>%1: %2 neu, %3 bekannt (%4 aktualisiert), %5 Bewerbungen, %6 hatten sich schon beworben, %7 Zeilen nicht importiert</translation>
    </message>
    <message>
        <source>Would import</source>
        <translation>Würde importieren</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Say which one file to read, or - for standard input.</source>
        <translation>Sagen Sie, welche eine Datei zu lesen ist, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>%1 is read as %2.</source>
        <translation>%1 wird als %2 gelesen.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>What is to be imported is jd or candidates, not %1.</source>
        <translation>Importiert wird jd oder candidates, nicht %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n problem(s). A backup brings back an earlier state: `shortlist restore BACKUP %1`.</source>
        <translation>
            <numerusform>%1 hat %n Problem. Eine Sicherung bringt einen früheren Stand zurück: `shortlist restore BACKUP %1`.</numerusform>
            <numerusform>%1 hat %n Probleme. Eine Sicherung bringt einen früheren Stand zurück: `shortlist restore BACKUP %1`.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 ist in Ordnung.</translation>
    </message>
    <message>
        <source>The name of the copy is empty.</source>
        <translation>Der Name der Kopie ist leer.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>%1 was copied to %2.</source>
        <translation>%1 wurde nach %2 kopiert.</translation>
    </message>
    <message>
        <source>The name of the file to restore into is empty.</source>
        <translation>Der Name der Datei, in die wiederhergestellt werden soll, ist leer.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>%1 is as %2 was. What it was before is kept among the automatic copies.</source>
        <translation>%1 ist jetzt, wie %2 war. Der Stand davor liegt bei den automatischen Sicherungen.</translation>
    </message>
    <message>
        <source>%1 was made, as %2 was.</source>
        <translation>%1 wurde angelegt, wie %2 war.</translation>
    </message>
    <message>
        <source>No one active member of it is called %1, so the entry of this in its journal names nobody.</source>
        <translation>Kein einzelnes aktives Mitglied darin heißt %1, deshalb nennt der Eintrag dazu im Verlauf niemanden.</translation>
    </message>
    <message>
        <source>There is no list of %1. There are %2.</source>
        <translation>Eine Liste von %1 gibt es nicht. Es gibt %2.</translation>
    </message>
    <message>
        <source>Choose one of --json and --csv.</source>
        <translation>Wählen Sie --json oder --csv.</translation>
    </message>
    <message>
        <source>%1 belong to no posting: leave --posting out.</source>
        <translation>%1 gehören zu keiner Stelle: Lassen Sie --posting weg.</translation>
    </message>
    <message>
        <source>--stage is missing: where to?</source>
        <translation>--stage fehlt: wohin?</translation>
    </message>
    <message>
        <source>The posting has no stage of kind hired. Add one with `shortlist add FILE stage --posting %1 name=Hired kind=hired`.</source>
        <translation>Die Stelle hat keine Einstellungsphase. Fügen Sie eine hinzu mit `shortlist add FILE stage --posting %1 name=Eingestellt kind=hired`.</translation>
    </message>
    <message>
        <source>There is no time zone %1; they are called as Europe/Berlin.</source>
        <translation>Eine Zeitzone %1 gibt es nicht; sie heißen wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>The name of --as is empty.</source>
        <translation>Der Name bei --as ist leer.</translation>
    </message>
    <message>
        <source>%1 is a new workspace; its first member is %2.</source>
        <translation>%1 ist ein neuer Arbeitsbereich; sein erstes Mitglied ist %2.</translation>
    </message>
    <message>
        <source>%1 of %2 files could not be read.</source>
        <translation>%1 von %2 Dateien konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Name one file, or - for standard input.</source>
        <translation>Nennen Sie eine Datei, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>--encoding is for csv, not for jd.</source>
        <translation>--encoding ist für csv, nicht für jd.</translation>
    </message>
    <message>
        <source>What is read is jd or csv, not %1.</source>
        <translation>Gelesen wird jd oder csv, nicht %1.</translation>
    </message>
    <message>
        <source>position counts from 1: %1</source>
        <translation>position zählt ab 1: %1</translation>
    </message>
    <message>
        <source>KIND is posting, candidate, application, stage, criterion, section, note, member or reason, not %1.</source>
        <translation>KIND ist posting, candidate, application, stage, criterion, section, note, member oder reason, nicht %1.</translation>
    </message>
    <message>
        <source>A rating is 1 to 5, or n/o for not observed: %1</source>
        <translation>Eine Bewertung ist 1 bis 5, oder n/o für nicht beobachtet: %1</translation>
    </message>
    <message>
        <source>A recommendation is one of %1.</source>
        <translation>Eine Empfehlung ist eine von %1.</translation>
    </message>
    <message>
        <source>Only the best %1 are given. More words narrow the search.</source>
        <translation>Nur die besten %1 werden gezeigt. Mehr Wörter grenzen die Suche ein.</translation>
    </message>
    <message>
        <source>Nothing in %1 holds all of these words: %2</source>
        <translation>Nichts in %1 enthält alle diese Wörter: %2</translation>
    </message>
    <message>
        <source>What is shown is a posting, candidate or application, not %1.</source>
        <translation>Gezeigt wird posting, candidate oder application, nicht %1.</translation>
    </message>
    <message>
        <source>--posting is for an application that is named by its candidate.</source>
        <translation>--posting ist für eine Bewerbung, die mit ihrem Kandidaten genannt wird.</translation>
    </message>
    <message>
        <source>A status is one of %1, not %2.</source>
        <translation>Ein Status ist einer von %1, nicht %2.</translation>
    </message>
    <message>
        <source>There is no %1 %2 any more: another program deleted it meanwhile. Nothing was changed.</source>
        <translation>%1 %2 gibt es nicht mehr: Ein anderes Programm hat es inzwischen gelöscht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no reason of side neither for a transfer. Add one with `shortlist add FILE reason name=&quot;Transferred to another posting&quot; side=neither`.</source>
        <translation>Für eine Umbuchung gibt es keinen Grund ohne Seite (neither). Fügen Sie einen hinzu mit `shortlist add FILE reason name=&quot;Auf andere Stelle umgebucht&quot; side=neither`.</translation>
    </message>
    <message>
        <source>%1 For a transfer the application is named by its id, as `shortlist list FILE applications` shows it.</source>
        <translation>%1 Zum Umbuchen wird die Bewerbung mit ihrer Id genannt, wie `shortlist list FILE applications` sie zeigt.</translation>
    </message>
    <message>
        <source>ENTRY is a number of the journal: %1</source>
        <translation>ENTRY ist eine Nummer des Verlaufs: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Posting</source>
        <translation>&amp;Stelle</translation>
    </message>
    <message>
        <source>&amp;Candidate</source>
        <translation>&amp;Kandidat</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>vor Ort</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>hybrid</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>remote</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>pro Jahr</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>currency, amount</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>The posting is gone.</source>
        <translation>Die Stelle gibt es nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n openings filled</source>
        <translation>
            <numerusform>%1 von %n Platz besetzt</numerusform>
            <numerusform>%1 von %n Plätzen besetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Workspaces (*.shortlist)</source>
        <translation>Arbeitsbereiche (*.shortlist)</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Shortlist</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Hiring</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Entry %1 cannot be undone any more: a person it speaks of was erased for good.</source>
        <translation>Eintrag %1 lässt sich nicht mehr rückgängig machen: Eine Person, von der er handelt, wurde endgültig gelöscht.</translation>
    </message>
    <message>
        <source>This program lacks its own %1. Build or install it again.</source>
        <translation>Dem Programm fehlt seine eigene Datei %1. Bauen oder installieren Sie es neu.</translation>
    </message>
    <message>
        <source>Line %1 of the demo&apos;s people has not the columns that it should have.</source>
        <translation>Zeile %1 der Personen der Demo hat nicht die nötigen Spalten.</translation>
    </message>
    <message>
        <source>Without a verb it opens a window: on a workspace, or on the page to begin with.</source>
        <translation>Ohne Befehl öffnet sich ein Fenster: mit einem Arbeitsbereich oder der Startseite.</translation>
    </message>
    <message>
        <source>%1 is a new workspace to look around in: three postings, sixty invented people, eight weeks of history. Its first member is %2.</source>
        <translation>%1 ist ein neuer Arbeitsbereich zum Umsehen: drei Stellen, sechzig erfundene Personen, acht Wochen Verlauf. Sein erstes Mitglied ist %2.</translation>
    </message>
    <message>
        <source>The rejection has no reason.</source>
        <translation>Die Absage hat keinen Grund.</translation>
    </message>
    <message>
        <source>The status of %1</source>
        <translation>Der Status von %1</translation>
    </message>
    <message>
        <source>The number of filled openings</source>
        <translation>Die Zahl der besetzten Plätze</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 ist nicht da.</translation>
    </message>
    <message>
        <source>%1 does not begin with its header.</source>
        <translation>%1 beginnt nicht mit der Kopfzeile.</translation>
    </message>
    <message>
        <source>The number of lines of the CSV</source>
        <translation>Die Zahl der Zeilen der CSV-Datei</translation>
    </message>
    <message>
        <source>The action %1 cannot be chosen.</source>
        <translation>Der Befehl %1 lässt sich nicht wählen.</translation>
    </message>
    <message>
        <source>Reject one, with a reason</source>
        <translation>Einer Person absagen, mit Grund</translation>
    </message>
    <message>
        <source>Hire one</source>
        <translation>Eine Person einstellen</translation>
    </message>
    <message>
        <source>Write the CSV for HR</source>
        <translation>Die CSV-Datei für die Personalabteilung schreiben</translation>
    </message>
    <message>
        <source>Undo the hiring</source>
        <translation>Die Einstellung rückgängig machen</translation>
    </message>
    <message>
        <source>Redo it</source>
        <translation>Sie wiederholen</translation>
    </message>
    <message>
        <source>The window has no sidebar.</source>
        <translation>Das Fenster hat keine Seitenleiste.</translation>
    </message>
    <message>
        <source>The place that is shown</source>
        <translation>Der gezeigte Bereich</translation>
    </message>
    <message>
        <source>The journal has only %1 signed entries.</source>
        <translation>Der Verlauf hat nur %1 unterzeichnete Einträge.</translation>
    </message>
    <message>
        <source>Look at the history</source>
        <translation>Den Verlauf ansehen</translation>
    </message>
    <message>
        <source>Look at the palette</source>
        <translation>Die Befehlspalette ansehen</translation>
    </message>
    <message>
        <source>Look at the shortcuts</source>
        <translation>Die Tastenkürzel ansehen</translation>
    </message>
    <message>
        <source>Look at it in the dark</source>
        <translation>Alles im Dunkeln ansehen</translation>
    </message>
    <message>
        <source>The number of applications</source>
        <translation>Die Zahl der Bewerbungen</translation>
    </message>
    <message>
        <source>The stage of %1</source>
        <translation>Die Phase von %1</translation>
    </message>
    <message>
        <source>What the paper shows</source>
        <translation>Was die Unterlagen zeigen</translation>
    </message>
    <message>
        <source>The number of submitted scorecards</source>
        <translation>Die Zahl der abgegebenen Bewertungsbögen</translation>
    </message>
    <message>
        <source>There is no application of %1.</source>
        <translation>Es gibt keine Bewerbung von %1.</translation>
    </message>
    <message>
        <source>Import people from a CSV</source>
        <translation>Personen aus einer CSV-Datei importieren</translation>
    </message>
    <message>
        <source>Move four to the screening, by keyboard</source>
        <translation>Vier in die Vorauswahl verschieben, mit der Tastatur</translation>
    </message>
    <message>
        <source>Note what the paper shows</source>
        <translation>Festhalten, was die Unterlagen zeigen</translation>
    </message>
    <message>
        <source>Move two to the interviews, by keyboard</source>
        <translation>Zwei ins Gespräch verschieben, mit der Tastatur</translation>
    </message>
    <message>
        <source>Two interviewers submit their scorecards, in two windows</source>
        <translation>Zwei geben ihre Bewertungsbögen ab, in zwei Fenstern</translation>
    </message>
    <message>
        <source>The number of responsibilities</source>
        <translation>Die Zahl der Aufgaben</translation>
    </message>
    <message>
        <source>The number of required qualifications</source>
        <translation>Die Zahl der erforderlichen Qualifikationen</translation>
    </message>
    <message>
        <source>The number of preferred qualifications</source>
        <translation>Die Zahl der wünschenswerten Qualifikationen</translation>
    </message>
    <message>
        <source>The weight that was added</source>
        <translation>Das hinzugekommene Gewicht</translation>
    </message>
    <message>
        <source>The number of must-haves</source>
        <translation>Die Zahl der Muss-Kriterien</translation>
    </message>
    <message>
        <source>The number of postings</source>
        <translation>Die Zahl der Stellen</translation>
    </message>
    <message>
        <source>The status of the posting</source>
        <translation>Der Status der Stelle</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Open a new workspace</source>
        <translation>Einen neuen Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Paste a job description</source>
        <translation>Eine Stellenbeschreibung einfügen</translation>
    </message>
    <message>
        <source>Weigh the lines of its checklists</source>
        <translation>Die Zeilen ihrer Listen gewichten</translation>
    </message>
    <message>
        <source>Open the posting</source>
        <translation>Die Stelle öffnen</translation>
    </message>
    <message>
        <source>Look at the checklists</source>
        <translation>Die Listen ansehen</translation>
    </message>
    <message>
        <source>%1 is a file. Name a folder that is not there yet.</source>
        <translation>%1 ist eine Datei. Nennen Sie einen Ordner, den es noch nicht gibt.</translation>
    </message>
    <message>
        <source>There is something in %1 already. Name a folder that is not there yet.</source>
        <translation>In %1 liegt schon etwas. Nennen Sie einen Ordner, den es noch nicht gibt.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Name one where you may write.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Nennen Sie einen, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 should be %2 and is %3.</source>
        <translation>%1 sollte %2 sein und ist %3.</translation>
    </message>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation>Das Bild %1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The program with the windows is missing: %1. Build or install it beside shortlist; every verb works without it.</source>
        <translation>Das Programm mit den Fenstern fehlt: %1. Bauen oder installieren Sie es neben shortlist; alle Befehle gehen auch ohne.</translation>
    </message>
    <message>
        <source>There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). `shortlist --help` lists what works without one; `shortlist tour DIR` leaves pictures of the windows.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt). `shortlist --help` nennt, was ohne geht; `shortlist tour DIR` hinterlässt Bilder der Fenster.</translation>
    </message>
    <message>
        <source>The program with the windows ended unexpectedly. What it said is stored is stored; start it again.</source>
        <translation>Das Programm mit den Fenstern endete unerwartet. Was als gespeichert gemeldet wurde, ist gespeichert; starten Sie es erneut.</translation>
    </message>
    <message>
        <source>The program with the windows ended unexpectedly.</source>
        <translation>Das Programm mit den Fenstern endete unerwartet.</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Abgesagt: %1</translation>
    </message>
    <message>
        <source>Withdrew: %1</source>
        <translation>Zurückgezogen: %1</translation>
    </message>
    <message>
        <source>Applied for %1</source>
        <translation>Beworben auf %1</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Nach %1 verschoben</translation>
    </message>
    <message>
        <source>This person is not in the workspace any more.</source>
        <translation>Diese Person ist nicht mehr im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Change of status</source>
        <translation>Statusänderung</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Vorauswahl</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Bewertungsbogen</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>From stage</source>
        <translation>Aus Phase</translation>
    </message>
    <message>
        <source>To stage</source>
        <translation>In Phase</translation>
    </message>
    <message>
        <source>From status</source>
        <translation>Vom Status</translation>
    </message>
    <message>
        <source>To status</source>
        <translation>Zum Status</translation>
    </message>
    <message>
        <source>Application of</source>
        <translation>Bewerbung von</translation>
    </message>
    <message>
        <source>Scorecard for</source>
        <translation>Bewertungsbogen für</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Credited to</source>
        <translation>Vermittelt von</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1 (%2 rows created)</source>
        <translation>%1 (%2 Zeilen angelegt)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of row, its name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: created; now</source>
        <translation>%1: angelegt; jetzt</translation>
    </message>
    <message>
        <source>%1: deleted</source>
        <translation>%1: gelöscht</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>after you submit</source>
        <translation>nach Ihrer Abgabe</translation>
    </message>
    <message>
        <source>This application is not in the workspace any more.</source>
        <translation>Diese Bewerbung ist nicht mehr im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>This posting has no stage of kind hired. Add one, and then hire.</source>
        <translation>Diese Stelle hat keine Einstellungsphase. Fügen Sie eine hinzu, und stellen Sie dann ein.</translation>
    </message>
    <message>
        <source>This posting has no stage. Add one, and then people can apply.</source>
        <translation>Diese Stelle hat keine Phase. Fügen Sie eine hinzu, dann kann man sich bewerben.</translation>
    </message>
    <message>
        <source>This was deleted meanwhile. Nothing was changed.</source>
        <translation>Das wurde inzwischen gelöscht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This application was deleted meanwhile.</source>
        <translation>Diese Bewerbung wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>No workspace is open in this window.</source>
        <translation>In diesem Fenster ist kein Arbeitsbereich geöffnet.</translation>
    </message>
    <message>
        <source>There is no line to add. Type one.</source>
        <translation>Es ist keine Zeile hinzuzufügen. Geben Sie eine ein.</translation>
    </message>
    <message>
        <source>All of these lines stay rated, so nothing was changed.</source>
        <translation>Alle diese Zeilen bleiben bewertet, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>strong no</source>
        <translation>klares Nein</translation>
    </message>
    <message>
        <source>strong yes</source>
        <translation>klares Ja</translation>
    </message>
    <message>
        <source>no decision</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>Vorauswahl</translation>
    </message>
    <message>
        <source>Rated 1 to 5</source>
        <translation>Bewertet mit 1 bis 5</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>In der Vorauswahl</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>must-have</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Wünschenswert</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was exported.</source>
        <translation>Abgebrochen. Nichts wurde exportiert.</translation>
    </message>
    <message>
        <source>%1 is not for a posting.</source>
        <translation>%1 gilt nicht für eine Stelle.</translation>
    </message>
    <message>
        <source>Say which posting is to be exported.</source>
        <translation>Sagen Sie, welche Stelle exportiert werden soll.</translation>
    </message>
    <message>
        <source>--format of a posting is one of %1, not %2.</source>
        <translation>--format einer Stelle ist eines von %1, nicht %2.</translation>
    </message>
    <message>
        <source>The posting could not be written: %1.</source>
        <translation>Die Stelle konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>There is no %1 “%2” in %3.</source>
        <translation>In %3 gibt es „%2“ nicht (%1).</translation>
    </message>
    <message>
        <source>Several %1s are called “%2”: %3. Say which by its id.</source>
        <translation>Mehrere heißen „%2“ (%1): %3. Nennen Sie die Id.</translation>
    </message>
    <message>
        <source>“%1” is not of the form FIELD=VALUE.</source>
        <translation>„%1“ hat nicht die Form FIELD=VALUE.</translation>
    </message>
    <message>
        <source>The value of %1 does not fit: “%2”. %3</source>
        <translation>Der Wert von %1 passt nicht: „%2“. %3</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as in 2026-03-31.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn wie 2026-03-31.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>At 1</source>
        <translation>Bei 1</translation>
    </message>
    <message>
        <source>At 3</source>
        <translation>Bei 3</translation>
    </message>
    <message>
        <source>At 5</source>
        <translation>Bei 5</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Expected currency</source>
        <translation>Währung der Gehaltsvorstellung</translation>
    </message>
    <message>
        <source>Expected period</source>
        <translation>Zeitraum der Gehaltsvorstellung</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pay currency</source>
        <translation>Währung der Vergütung</translation>
    </message>
    <message>
        <source>Pay at most</source>
        <translation>Vergütung höchstens</translation>
    </message>
    <message>
        <source>Pay at least</source>
        <translation>Vergütung mindestens</translation>
    </message>
    <message>
        <source>Pay period</source>
        <translation>Zeitraum der Vergütung</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Stage entered at</source>
        <translation>In der Phase seit</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>Begonnen am</translation>
    </message>
    <message>
        <source>Submitted at</source>
        <translation>Abgegeben am</translation>
    </message>
    <message>
        <source>Target days</source>
        <translation>Zieltage</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Other lines</source>
        <translation>Übrige Zeilen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>beworben</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>keine von beiden</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>onsite</source>
        <translation>vor Ort</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>wünschenswert</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>responsibility</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>Vorauswahl</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>abgegeben</translation>
    </message>
    <message>
        <source>they rejected us</source>
        <translation>sie haben abgesagt</translation>
    </message>
    <message>
        <source>we rejected them</source>
        <translation>wir haben abgesagt</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>The posting “%1” has no stage to put applications in.</source>
        <translation>Die Stelle „%1“ hat keine Phase, in die Bewerbungen könnten.</translation>
    </message>
    <message>
        <source>The posting has no stage “%1”; it has %2.</source>
        <translation>Die Stelle hat keine Phase „%1“; sie hat %2.</translation>
    </message>
    <message>
        <source>There is no reason “%1” for %2. Add it, or leave the cell empty.</source>
        <translation>Es gibt keinen Grund „%1“ für %2. Fügen Sie ihn hinzu, oder lassen Sie die Zelle leer.</translation>
    </message>
    <message>
        <source>There is no member “%1” to credit. Add them, or leave the cell empty.</source>
        <translation>Es gibt kein Mitglied „%1“, das vermittelt haben kann. Fügen Sie es hinzu, oder lassen Sie die Zelle leer.</translation>
    </message>
    <message>
        <source>%1 is a workspace or another database, no text.</source>
        <translation>%1 ist ein Arbeitsbereich oder eine andere Datenbank, kein Text.</translation>
    </message>
    <message>
        <source>Somebody changed the posting meanwhile. Compare it with the newer version once more.</source>
        <translation>Die Stelle wurde inzwischen geändert. Vergleichen Sie sie noch einmal mit der neueren Fassung.</translation>
    </message>
    <message>
        <source>%1 -&gt; %2</source>
        <translation>%1 -&gt; %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>~ %1: %2 -&gt; %3</source>
        <translation>~ %1: %2 -&gt; %3</translation>
    </message>
    <message>
        <source>Duplicate posting %1</source>
        <translation>Stelle %1 duplizieren</translation>
    </message>
    <message>
        <source>Update posting %1 from a newer version</source>
        <translation>Stelle %1 aus einer neueren Fassung aktualisieren</translation>
    </message>
    <message>
        <source>Save template %1</source>
        <translation>Vorlage %1 speichern</translation>
    </message>
    <message>
        <source>Delete template %1</source>
        <translation>Vorlage %1 löschen</translation>
    </message>
    <message>
        <source>--posting is missing: which one is to be the template?</source>
        <translation>--posting fehlt: Welche soll die Vorlage sein?</translation>
    </message>
    <message>
        <source>A template has a name and no %1.</source>
        <translation>Eine Vorlage hat einen Namen (name) und kein %1.</translation>
    </message>
    <message>
        <source>%1 is for a posting.</source>
        <translation>%1 gilt für eine Stelle.</translation>
    </message>
    <message>
        <source>Choose one of --from and --template.</source>
        <translation>Wählen Sie eines von --from und --template.</translation>
    </message>
    <message>
        <source>A file is exported as it is.</source>
        <translation>Eine Datei wird exportiert, wie sie ist.</translation>
    </message>
    <message>
        <source>Say which file is to be exported.</source>
        <translation>Sagen Sie, welche Datei exportiert werden soll.</translation>
    </message>
    <message>
        <source>“%1” is not of the form CRITERION=1..5 or CRITERION=n/o.</source>
        <translation>„%1“ hat nicht die Form CRITERION=1..5 oder CRITERION=n/o.</translation>
    </message>
    <message>
        <source>The criterion of “%1” is rated twice.</source>
        <translation>Das Kriterium von „%1“ ist zweimal bewertet.</translation>
    </message>
    <message>
        <source>“%1” is not of the form CRITERION=RESULT, with one of %2.</source>
        <translation>„%1“ hat nicht die Form CRITERION=RESULT, mit einem von %2.</translation>
    </message>
    <message>
        <source>%1: %2. Instead: %3</source>
        <translation>%1: %2. Besser: %3</translation>
    </message>
    <message>
        <source>%1 is a workspace, no table of people. Choose another file.</source>
        <translation>%1 ist ein Arbeitsbereich, keine Tabelle mit Personen. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>&amp;Criterion</source>
        <translation>&amp;Kriterium</translation>
    </message>
    <message>
        <source>Somebody changed this to “%1” meanwhile. What you typed is still here: leave the field once more to store it over theirs.</source>
        <translation>Jemand hat das inzwischen in „%1“ geändert. Ihre Eingabe steht noch hier: Verlassen Sie das Feld noch einmal, um sie darüber zu speichern.</translation>
    </message>
    <message>
        <source>Look at the ended ones</source>
        <translation>Die beendeten ansehen</translation>
    </message>
    <message>
        <source>Look at all candidates</source>
        <translation>Alle Kandidaten ansehen</translation>
    </message>
    <message>
        <source>Look at the dialog for somebody new</source>
        <translation>Den Dialog für eine neue Person ansehen</translation>
    </message>
    <message>
        <source>The preview does not show 24 people.</source>
        <translation>Die Vorschau zeigt keine 24 Personen.</translation>
    </message>
    <message>
        <source>The card of %1 cannot be selected.</source>
        <translation>Die Karte von %1 kann nicht ausgewählt werden.</translation>
    </message>
    <message>
        <source>There is no line %1.</source>
        <translation>Es gibt keine Zeile %1.</translation>
    </message>
    <message>
        <source>The tour stopped at “%1”: %2</source>
        <translation>Der Rundgang hielt an bei „%1“: %2</translation>
    </message>
    <message>
        <source>%1 did not come up.</source>
        <translation>%1 ist nicht erschienen.</translation>
    </message>
    <message>
        <source>%1 stays open.</source>
        <translation>%1 bleibt offen.</translation>
    </message>
    <message>
        <source>The key Tab does not come to %1.</source>
        <translation>Die Tabulatortaste kommt nicht zu %1.</translation>
    </message>
    <message>
        <source>The first window did not notice what was done in the second.</source>
        <translation>Das erste Fenster hat nicht bemerkt, was im zweiten getan wurde.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name in a sentence</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>There is a template %1 already. Give another name, or delete that one first.</source>
        <translation>Es gibt schon eine Vorlage %1. Geben Sie einen anderen Namen an, oder löschen Sie jene zuerst.</translation>
    </message>
    <message>
        <source>The template %1 cannot be read. Delete it and save it again.</source>
        <translation>Die Vorlage %1 ist nicht lesbar. Löschen Sie sie und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>%1: “%2” is no e-mail address. Write it as name@example.org.</source>
        <translation>%1: „%2“ ist keine E-Mail-Adresse. Schreiben Sie sie wie name@example.org.</translation>
    </message>
    <message>
        <source>%1: “%2” is no period. Use one of %3.</source>
        <translation>%1: „%2“ ist kein Zeitraum. Möglich sind %3.</translation>
    </message>
    <message>
        <source>%1: “%2” is no status. Use one of %3.</source>
        <translation>%1: „%2“ ist kein Status. Möglich sind %3.</translation>
    </message>
    <message>
        <source>%1: in “%2” day and month can be taken for each other. Write it as 2026-03-31.</source>
        <translation>%1: In „%2“ sind Tag und Monat zu verwechseln. Schreiben Sie es wie 2026-03-31.</translation>
    </message>
    <message>
        <source>%1: “%2” is no date that can be read. Write it as 2026-03-31.</source>
        <translation>%1: „%2“ ist kein lesbares Datum. Schreiben Sie es wie 2026-03-31.</translation>
    </message>
    <message>
        <source>%1: “%2” is no currency. Write its code of three letters, like EUR.</source>
        <translation>%1: „%2“ ist keine Währung. Schreiben Sie ihren Code aus drei Buchstaben, wie EUR.</translation>
    </message>
    <message>
        <source>%1: “%2” is no amount that can be read. Write it as 65000 or 65000.50.</source>
        <translation>%1: „%2“ ist kein lesbarer Betrag. Schreiben Sie ihn wie 65000 oder 65000.50.</translation>
    </message>
    <message>
        <source>%1: in “%2” the last three digits may be thousands or decimal places. Write it as 65000 or 65000.50.</source>
        <translation>%1: In „%2“ können die letzten drei Ziffern Tausender oder Nachkommastellen sein. Schreiben Sie es wie 65000 oder 65000.50.</translation>
    </message>
    <message>
        <source>%1: “%2” says no currency. Write its code too, as in 65000 EUR.</source>
        <translation>%1: „%2“ nennt keine Währung. Schreiben Sie auch ihren Code, wie 65000 EUR.</translation>
    </message>
    <message>
        <source>%1: “%2” is in another currency than the row&apos;s. Correct one of them.</source>
        <translation>%1: „%2“ steht in einer anderen Währung als die Zeile. Berichtigen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>%1: “%2” has more decimal places than its currency. Round it.</source>
        <translation>%1: „%2“ hat mehr Nachkommastellen als die Währung. Runden Sie.</translation>
    </message>
    <message>
        <source>The file with the hash %1 was altered.</source>
        <translation>Die Datei mit dem Hash %1 wurde verändert.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Ask its owner for permission.</source>
        <translation>%1 kann nicht gelesen werden. Bitten Sie den Eigentümer um die Erlaubnis.</translation>
    </message>
    <message>
        <source>%1 is of an older Shortlist, and was left as it is, because no copy of it could be kept first: %2</source>
        <translation>%1 ist von einem älteren Shortlist und blieb, wie es ist, weil vorher keine Kopie aufbewahrt werden konnte: %2</translation>
    </message>
    <message>
        <source>application %1 would be active beside application %2, of the same person for the same posting</source>
        <translation>Bewerbung %1 wäre neben Bewerbung %2 aktiv, von derselben Person für dieselbe Stelle</translation>
    </message>
    <message>
        <source>There is no member &quot;%1&quot; in %2.</source>
        <translation>In %2 gibt es kein Mitglied „%1“.</translation>
    </message>
    <message>
        <source>%1: after you submit</source>
        <translation>%1: nach dem Abgeben</translation>
    </message>
    <message numerus="yes">
        <source>Ratings of %n application(s) are left out until you have submitted your scorecard.</source>
        <translation>
            <numerusform>Die Bewertungen von %n Bewerbung fehlen hier, bis Sie Ihren Bewertungsbogen abgegeben haben.</numerusform>
            <numerusform>Die Bewertungen von %n Bewerbungen fehlen hier, bis Sie Ihre Bewertungsbögen abgegeben haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>ICC(1,k): all means are equal, so nobody can tell how reliable they are.</source>
        <translation>ICC(1,k): Alle Mittelwerte sind gleich; wie verlässlich sie sind, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>alpha: not enough data for an interval.</source>
        <translation>Alpha: zu wenig Daten für ein Intervall.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Strenge</translation>
    </message>
    <message>
        <source>Interviewers agree well on %1, poorly on %2.</source>
        <translation>Die Interviewenden stimmen gut überein bei %1, schlecht bei %2.</translation>
    </message>
    <message>
        <source>Interviewers agree well on %1.</source>
        <translation>Die Interviewenden stimmen gut überein bei %1.</translation>
    </message>
    <message>
        <source>Interviewers agree poorly on %1.</source>
        <translation>Die Interviewenden stimmen schlecht überein bei %1.</translation>
    </message>
    <message>
        <source>Interviewers agree moderately.</source>
        <translation>Die Interviewenden stimmen mäßig überein.</translation>
    </message>
    <message>
        <source>Not enough data: no criterion has three candidates whom two interviewers rated.</source>
        <translation>Zu wenig Daten: Bei keinem Kriterium haben zwei Interviewende drei Personen bewertet.</translation>
    </message>
    <message>
        <source>%1 is encrypted. Save it without a password, or paste its text.</source>
        <translation>%1 ist verschlüsselt. Speichern Sie die Datei ohne Kennwort, oder fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>%1 has no text in it, only pictures of pages. Run it through text recognition, or type it in.</source>
        <translation>%1 enthält keinen Text, nur Bilder von Seiten. Lassen Sie eine Texterkennung darüberlaufen, oder tippen Sie den Text ab.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than a job description can be. It was not read.</source>
        <translation>%1 ist entpackt größer, als eine Stellenbeschreibung sein kann. Die Datei wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 is neither a PDF nor a Word document (.docx). Save it as one of them or as plain text, or paste its text.</source>
        <translation>%1 ist weder eine PDF-Datei noch ein Word-Dokument (.docx). Speichern Sie die Datei in einem dieser Formate oder als einfachen Text, oder fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>%1 is damaged: no text could be read out of it. Open it with the program that made it and save it again.</source>
        <translation>%1 ist beschädigt: Es konnte kein Text daraus gelesen werden. Öffnen Sie die Datei mit dem Programm, das sie erzeugt hat, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The program that reads PDF and Word documents is missing: %1. Build or install it beside shortlist, or paste the text of %2.</source>
        <translation>Das Programm, das PDF-Dateien und Word-Dokumente liest, fehlt: %1. Bauen oder installieren Sie es neben shortlist, oder fügen Sie den Text von %2 ein.</translation>
    </message>
    <message>
        <source>%1 takes too long to read. Paste its text instead.</source>
        <translation>Das Lesen von %1 dauert zu lange. Fügen Sie stattdessen den Text ein.</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>zu wenig Daten</translation>
    </message>
    <message>
        <source>well</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>poorly</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>moderately</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1, n = %2</translation>
    </message>
    <message>
        <source>%1, k = %2</source>
        <translation>%1, k = %2</translation>
    </message>
    <message>
        <source>poor</source>
        <comment>reliability</comment>
        <translation>gering</translation>
    </message>
    <message>
        <source>moderate</source>
        <comment>reliability</comment>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>good</source>
        <comment>reliability</comment>
        <translation>gut</translation>
    </message>
    <message>
        <source>excellent</source>
        <comment>reliability</comment>
        <translation>ausgezeichnet</translation>
    </message>
    <message>
        <source>to rely on</source>
        <translation>verlässlich</translation>
    </message>
    <message>
        <source>for tentative conclusions only</source>
        <translation>nur für vorläufige Schlüsse</translation>
    </message>
    <message>
        <source>not to rely on</source>
        <translation>nicht verlässlich</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>%1: one interviewer&apos;s reliability is %2</source>
        <translation>%1: Die Verlässlichkeit einer einzelnen Person ist %2</translation>
    </message>
    <message>
        <source>%1: that of the mean of k is %2</source>
        <translation>%1: Die des Mittelwerts von k Personen ist %2</translation>
    </message>
    <message>
        <source>%1: Krippendorff&apos;s, interval metric; %2</source>
        <translation>%1: nach Krippendorff, Intervallmaß; %2</translation>
    </message>
    <message>
        <source>n: applications and criteria with at least two ratings; k: ratings of each. rwg: 1 less the variance within candidates over that of ratings by chance. Severity: least squares over what was rated in common; above 0 kinder than the others. It adjusts no score.</source>
        <translation>n: Bewerbungen und Kriterien mit mindestens zwei Bewertungen; k: Bewertungen je Einheit. rwg: 1 minus die Varianz innerhalb der Personen durch die zufälliger Bewertungen. Strenge: kleinste Quadrate über gemeinsam Bewertetes; über 0 milder als die anderen. Sie ändert keine Punktzahl.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message numerus="yes">
        <source>From %n rating(s) of submitted scorecards.</source>
        <translation>
            <numerusform>Aus %n Bewertung abgegebener Bewertungsbögen.</numerusform>
            <numerusform>Aus %n Bewertungen abgegebener Bewertungsbögen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Interviewende</translation>
    </message>
    <message>
        <source>The smallest change that puts somebody else first: weight %1 of %2 instead of %3 (then %4).</source>
        <translation>Die kleinste Änderung, mit der jemand anderes vorn liegt: Gewicht %1 für %2 statt %3 (dann %4).</translation>
    </message>
    <message>
        <source>Not distinguishable from %1: %2.</source>
        <translation>Nicht von %1 zu unterscheiden: %2.</translation>
    </message>
    <message>
        <source>%1 differs from everybody else by more than chance.</source>
        <translation>%1 unterscheidet sich von allen anderen um mehr als Zufall.</translation>
    </message>
    <message>
        <source>%1 stays first under %2 % of the weightings between half and double of each weight.</source>
        <translation>%1 bleibt bei %2 % der Gewichtungen zwischen der Hälfte und dem Doppelten jedes Gewichts vorn.</translation>
    </message>
    <message>
        <source>No change of a single weight puts somebody else first.</source>
        <translation>Keine Änderung eines einzelnen Gewichts bringt jemand anderes nach vorn.</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) are shown after you have submitted your scorecard.</source>
        <translation>
            <numerusform>%n Bewerbung erscheint, wenn Sie Ihren Bewertungsbogen abgegeben haben.</numerusform>
            <numerusform>%n Bewerbungen erscheinen, wenn Sie Ihre Bewertungsbögen abgegeben haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has a rating that counts.</source>
        <translation>Niemand hat eine Bewertung, die zählt.</translation>
    </message>
    <message>
        <source>No interval can be given: no candidate has two interviewers on one criterion.</source>
        <translation>Ein Intervall lässt sich nicht angeben: Niemand wurde bei einem Kriterium von zwei Personen bewertet.</translation>
    </message>
    <message>
        <source>Incomplete, so not ranked: coverage below %1 %, or a must-have without a rating</source>
        <translation>Unvollständig, daher ohne Platz: Abdeckung unter %1 %, oder ein Muss ohne Bewertung</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) have no rating.</source>
        <translation>
            <numerusform>%n Bewerbung hat keine Bewertung.</numerusform>
            <numerusform>%n Bewerbungen haben keine Bewertung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Score: the weighted mean of the means of the criteria. Low and high: its 95 % limits, from how much interviewers differ about the same candidate.</source>
        <translation>Punktzahl: das gewichtete Mittel der Mittelwerte der Kriterien. Low und high: ihre 95-%-Grenzen, danach, wie sehr Interviewende sich über dieselbe Person unterscheiden.</translation>
    </message>
    <message>
        <source>%1, score after you submit</source>
        <translation>%1, Punktzahl nach dem Abgeben</translation>
    </message>
    <message numerus="yes">
        <source>Scores and others&apos; ratings of %n application(s) are left out until you have submitted your scorecard.</source>
        <translation>
            <numerusform>Punktzahl und Bewertungen der anderen fehlen bei %n Bewerbung, bis Sie Ihren Bewertungsbogen abgegeben haben.</numerusform>
            <numerusform>Punktzahlen und Bewertungen der anderen fehlen bei %n Bewerbungen, bis Sie Ihre Bewertungsbögen abgegeben haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>--format is table, json or csv, not %1.</source>
        <translation>--format ist table, json oder csv, nicht %1.</translation>
    </message>
    <message>
        <source>What is reported is ranking or calibration, not %1.</source>
        <translation>Berichtet wird ranking oder calibration, nicht %1.</translation>
    </message>
    <message>
        <source>%1 is JSON, and no job posting is in it: it needs a title and a description.</source>
        <translation>%1 ist JSON und enthält keine Stelle: Titel und Beschreibung sind nötig.</translation>
    </message>
    <message>
        <source>Of a group with %1 applicants %2 cannot be selected.</source>
        <translation>Aus einer Gruppe mit %1 Bewerbungen lassen sich nicht %2 auswählen.</translation>
    </message>
    <message>
        <source>Not enough data: only one group has applicants.</source>
        <translation>Zu wenig Daten: Nur eine Gruppe hat Bewerbungen.</translation>
    </message>
    <message>
        <source>Not enough data: nobody was selected, so no rates differ.</source>
        <translation>Zu wenig Daten: Niemand wurde ausgewählt; so unterscheiden sich keine Quoten.</translation>
    </message>
    <message>
        <source>Not enough data: nothing was rated by two interviewers.</source>
        <translation>Zu wenig Daten: Nichts wurde von zwei Interviewenden bewertet.</translation>
    </message>
    <message>
        <source>All ratings are equal, so nobody can tell agreement from chance.</source>
        <translation>Alle Bewertungen sind gleich; Übereinstimmung lässt sich so nicht von Zufall unterscheiden.</translation>
    </message>
    <message>
        <source>A count of people is 0 or more.</source>
        <translation>Eine Anzahl von Personen ist 0 oder mehr.</translation>
    </message>
    <message>
        <source>Where all are rated by the same interviewers, each needs the same number of ratings.</source>
        <translation>Wo alle von denselben Interviewenden bewertet werden, braucht jede Person gleich viele Bewertungen.</translation>
    </message>
    <message>
        <source>Not enough data: agreement needs at least two things that two interviewers rated, and there are %1.</source>
        <translation>Zu wenig Daten: Für Übereinstimmung müssen zwei Interviewende mindestens zweimal dasselbe bewertet haben; das ist %1-mal so.</translation>
    </message>
    <message>
        <source>Two interviewers are compared by a square table of counts that are 0 or more.</source>
        <translation>Zwei Interviewende werden über eine quadratische Tabelle von Anzahlen verglichen, die 0 oder mehr sind.</translation>
    </message>
    <message>
        <source>%1 of %2 is no share.</source>
        <translation>%1 von %2 ist kein Anteil.</translation>
    </message>
    <message>
        <source>Not enough data: there is nobody to take a share of.</source>
        <translation>Zu wenig Daten: Es ist niemand da, von dem ein Anteil zu nehmen wäre.</translation>
    </message>
    <message>
        <source>There is no criterion %1 to rate.</source>
        <translation>Es gibt kein Kriterium %1 zu bewerten.</translation>
    </message>
    <message>
        <source>There is no interviewer %1.</source>
        <translation>Interviewende Nummer %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Everyone who is compared needs a rating.</source>
        <translation>Wer verglichen wird, braucht eine Bewertung.</translation>
    </message>
    <message>
        <source>Not enough data: whether somebody is kind or severe shows only beside another interviewer.</source>
        <translation>Zu wenig Daten: Ob jemand mild oder streng ist, zeigt sich nur neben anderen Interviewenden.</translation>
    </message>
    <message>
        <source>Some interviewers rated nothing in common with the others, not even through third ones. So nobody can tell kind interviewers from strong candidates, and nothing is adjusted.</source>
        <translation>Einige Interviewende haben mit den anderen nichts gemeinsam bewertet, auch nicht über Dritte. So lässt sich Milde nicht von starken Bewerbungen unterscheiden, und nichts wird angepasst.</translation>
    </message>
    <message>
        <source>Not enough data: one rating alone agrees with nothing.</source>
        <translation>Zu wenig Daten: Eine Bewertung allein stimmt mit nichts überein.</translation>
    </message>
    <message>
        <source>Ratings go from 1 to 5, not from %1 to %2.</source>
        <translation>Bewertungen reichen von 1 bis 5, nicht von %1 bis %2.</translation>
    </message>
    <message>
        <source>%1 %2 would take the place of %1 %3</source>
        <translation>%1 %2 nähme den Platz von %1 %3 ein</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>Hinzugefügt am</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Größe in Byte</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>%1. Instead: %2</source>
        <translation>%1. Besser: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more application(s) came in meanwhile. Nothing was changed; look again, and close the posting then.</source>
        <translation>
            <numerusform>%n weitere Bewerbung ist inzwischen eingegangen. Nichts wurde geändert; sehen Sie noch einmal nach, und schließen Sie die Stelle dann.</numerusform>
            <numerusform>%n weitere Bewerbungen sind inzwischen eingegangen. Nichts wurde geändert; sehen Sie noch einmal nach, und schließen Sie die Stelle dann.</numerusform>
        </translation>
    </message>
    <message>
        <source>member %1 would have the same name as member %2. Rename one of them first</source>
        <translation>Mitglied %1 hätte denselben Namen wie Mitglied %2. Benennen Sie zuerst eines davon um</translation>
    </message>
    <message>
        <source>reason %1 would have the same name as reason %2. Rename one of them first</source>
        <translation>Grund %1 hätte denselben Namen wie Grund %2. Benennen Sie zuerst einen davon um</translation>
    </message>
    <message>
        <source>no weights</source>
        <translation>keine Gewichte</translation>
    </message>
    <message>
        <source>equal weights</source>
        <translation>gleiche Gewichte</translation>
    </message>
    <message>
        <source>different weights</source>
        <translation>verschiedene Gewichte</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>candidates, scorecards, weights</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n Kandidat</numerusform>
            <numerusform>%n Kandidaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scorecard(s)</source>
        <translation>
            <numerusform>%n Bewertungsbogen</numerusform>
            <numerusform>%n Bewertungsbögen</numerusform>
        </translation>
    </message>
    <message>
        <source>No criterion of this posting is rated by interviewers.</source>
        <translation>Kein Kriterium dieser Stelle wird von Interviewenden bewertet.</translation>
    </message>
    <message>
        <source>All weights are 0, so there is no score.</source>
        <translation>Alle Gewichte sind 0, daher gibt es keine Punktzahl.</translation>
    </message>
    <message>
        <source>Nobody here has a rating that counts.</source>
        <translation>Niemand hier hat eine Bewertung, die zählt.</translation>
    </message>
    <message>
        <source>This posting is not in the workspace any more.</source>
        <translation>Diese Stelle ist nicht mehr im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>%1 takes too much memory to read. Paste its text instead.</source>
        <translation>%1 braucht zum Lesen zu viel Speicher. Fügen Sie stattdessen den Text ein.</translation>
    </message>
    <message>
        <source>Reading %1 was cancelled.</source>
        <translation>Das Lesen von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>candidate, criterion</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, mark</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>figure, its value in words</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) that count</source>
        <translation>
            <numerusform>%n Bewertung, die zählt</numerusform>
            <numerusform>%n Bewertungen, die zählen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds several postings, and only one of them can be the newer version: %2. Give that one alone.</source>
        <translation>%1 enthält mehrere Stellen, und nur eine davon kann die neuere Fassung sein: %2. Geben Sie nur diese an.</translation>
    </message>
    <message>
        <source>%1 holds no posting %2, only 1 to %3.</source>
        <translation>%1 enthält keine Stelle %2, nur 1 bis %3.</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>keine Punktzahl</translation>
    </message>
    <message>
        <source>%1, %2 of %3 criteria</source>
        <translation>%1, %2 von %3 Kriterien</translation>
    </message>
    <message>
        <source>95 %: %1 to %2</source>
        <translation>95 %: %1 bis %2</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>%1, split</source>
        <translation>%1, uneins</translation>
    </message>
    <message>
        <source>%1: comparison</source>
        <translation>%1: Vergleich</translation>
    </message>
    <message numerus="yes">
        <source>%1
%2, %n scorecard(s)</source>
        <translation>
            <numerusform>%1
%2, %n Bewertungsbogen</numerusform>
            <numerusform>%1
%2, %n Bewertungsbögen</numerusform>
        </translation>
    </message>
    <message>
        <source>Also screened</source>
        <translation>Außerdem geprüft</translation>
    </message>
    <message>
        <source>Ratings, 1 to 5</source>
        <translation>Bewertungen, 1 bis 5</translation>
    </message>
    <message>
        <source>Recommendations, kept apart from the score</source>
        <translation>Empfehlungen, getrennt von der Punktzahl</translation>
    </message>
    <message>
        <source>Score: the mean of the criteria&apos;s means, by weight. What nobody observed is left out, never zero; must-haves take nothing out of it.</source>
        <translation>Punktzahl: das gewichtete Mittel der Mittel der Kriterien. Was niemand beobachtet hat, wird ausgelassen, nie als null gezählt; Muss-Kriterien ändern sie nicht.</translation>
    </message>
    <message>
        <source>--number is a number, not %1.</source>
        <translation>--number ist eine Zahl, nicht %1.</translation>
    </message>
    <message>
        <source>Or say which: --number 1.</source>
        <translation>Oder nennen Sie sie: --number 1.</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>Ver&amp;gleich</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>There is no order to speak of: fewer than two candidates are rated completely.</source>
        <translation>Es gibt keine Reihenfolge: Weniger als zwei Kandidaten sind vollständig bewertet.</translation>
    </message>
    <message>
        <source>Job descriptions (%1);;All files (*)</source>
        <translation>Stellenbeschreibungen (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 was changed since it was read. Open it once more.</source>
        <translation>%1 wurde geändert, seit sie gelesen wurde. Öffnen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>What others say is shown after you have submitted your scorecard.</source>
        <translation>Was andere sagen, sehen Sie, nachdem Sie Ihren Bewertungsbogen abgegeben haben.</translation>
    </message>
    <message>
        <source>Incomplete: the must-have %1 was rated by nobody.</source>
        <translation>Unvollständig: Das Muss-Kriterium %1 hat niemand bewertet.</translation>
    </message>
    <message>
        <source>Incomplete: less than 80 % of the weights was rated.</source>
        <translation>Unvollständig: Weniger als 80 % der Gewichte wurden bewertet.</translation>
    </message>
    <message>
        <source>%1 is the mean of the criteria&apos;s means, by weight. What nobody observed is left out, never zero: %2 % of the weights was rated.</source>
        <translation>%1 ist das gewichtete Mittel der Mittel der Kriterien. Was niemand beobachtet hat, wird ausgelassen, nie als null gezählt: %2 % der Gewichte wurden bewertet.</translation>
    </message>
    <message>
        <source>There is no score: nothing that counts was rated.</source>
        <translation>Es gibt keine Punktzahl: Nichts, was zählt, wurde bewertet.</translation>
    </message>
    <message>
        <source>Its 95 % limits are %1 and %2, from how much interviewers differ about the same candidate.</source>
        <translation>Die 95-%-Grenzen sind %1 und %2, danach, wie sehr Interviewende über dieselbe Person auseinandergehen.</translation>
    </message>
    <message>
        <source>No limits can be given: no candidate has two interviewers on one criterion.</source>
        <translation>Grenzen lassen sich nicht angeben: Für niemanden haben zwei Interviewende dasselbe Kriterium bewertet.</translation>
    </message>
    <message>
        <source>, %1 %2</source>
        <comment>who, mark</comment>
        <translation>, %1 %2</translation>
    </message>
    <message>
        <source>No evidence is noted.</source>
        <translation>Kein Beleg notiert.</translation>
    </message>
    <message>
        <source>This posting has no must-haves that are screened.</source>
        <translation>Diese Stelle hat keine Muss-Kriterien, die geprüft werden.</translation>
    </message>
    <message>
        <source>They stand beside the score and take nothing out of it.</source>
        <translation>Sie stehen neben der Punktzahl und ändern sie nicht.</translation>
    </message>
    <message>
        <source>Nobody has submitted a scorecard.</source>
        <translation>Niemand hat einen Bewertungsbogen abgegeben.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>criterion, candidate, answer</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>answer, more</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>sentence, marks</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Somebody else restored a backup meanwhile. Look again.</source>
        <translation>Jemand anderes hat inzwischen eine Sicherung wiederhergestellt. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>These are the first %1 of %2 that were chosen.</source>
        <translation>Das sind die ersten %1 der %2 Ausgewählten.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>%1 (scorecard due)</source>
        <translation>%1 (Bewertungsbogen offen)</translation>
    </message>
    <message>
        <source>%1, %2, %3 minutes, %4: %5</source>
        <comment>start, name, length, status, interviewers</comment>
        <translation>%1, %2, %3 Minuten, %4: %5</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>What references said</source>
        <translation>Was Referenzen sagten</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Nachbesprechung</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>interview, candidate, posting</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>Zeitzone: %1</translation>
    </message>
    <message>
        <source>Planned interview</source>
        <translation>Geplantes Gespräch</translation>
    </message>
    <message>
        <source>Planned interviewer</source>
        <translation>Vorgesehene Person</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Schwerpunkt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Criterion of a question</source>
        <translation>Kriterium einer Frage</translation>
    </message>
    <message>
        <source>Library entry</source>
        <translation>Eintrag der Bibliothek</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Interviewer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Debrief note</source>
        <translation>Notiz der Nachbesprechung</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>At 2</source>
        <translation>Bei 2</translation>
    </message>
    <message>
        <source>At 4</source>
        <translation>Bei 4</translation>
    </message>
    <message>
        <source>Interview of</source>
        <translation>Gespräch mit</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Change of the invitation</source>
        <translation>Änderung der Einladung</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Angelegt am</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>After reveal</source>
        <translation>Nach dem Aufdecken</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>angesetzt</translation>
    </message>
    <message>
        <source>work sample</source>
        <translation>Arbeitsprobe</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>focus: %1</source>
        <translation>Schwerpunkt: %1</translation>
    </message>
    <message>
        <source>Nobody asks about</source>
        <translation>Niemand fragt nach</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>who changes place</comment>
        <translation>%1 von %2 auf %3</translation>
    </message>
    <message>
        <source>Schedule an interview with %1</source>
        <translation>Gespräch mit %1 angesetzt</translation>
    </message>
    <message>
        <source>Change an interview with %1</source>
        <translation>Gespräch mit %1 geändert</translation>
    </message>
    <message>
        <source>Cancel an interview with %1</source>
        <translation>Gespräch mit %1 abgesagt</translation>
    </message>
    <message>
        <source>Delete an interview with %1</source>
        <translation>Gespräch mit %1 gelöscht</translation>
    </message>
    <message>
        <source>Write what a reference said about %1</source>
        <translation>Aufgeschrieben, was eine Referenz über %1 sagte</translation>
    </message>
    <message>
        <source>Add a debrief note about %1</source>
        <translation>Notiz der Nachbesprechung zu %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Edit a debrief note about %1</source>
        <translation>Notiz der Nachbesprechung zu %1 bearbeitet</translation>
    </message>
    <message>
        <source>Delete a debrief note about %1</source>
        <translation>Notiz der Nachbesprechung zu %1 gelöscht</translation>
    </message>
    <message>
        <source>Record a decision for %1</source>
        <translation>Entscheidung für %1 festgehalten</translation>
    </message>
    <message>
        <source>%1 is missing: to which one?</source>
        <translation>%1 fehlt: wozu?</translation>
    </message>
    <message>
        <source>stage is missing: in which one is it held?</source>
        <translation>stage fehlt: In welcher Phase findet es statt?</translation>
    </message>
    <message>
        <source>--application is missing: whose?</source>
        <translation>--application fehlt: wessen?</translation>
    </message>
    <message>
        <source>starts_at is missing: when is it?</source>
        <translation>starts_at fehlt: Wann ist es?</translation>
    </message>
    <message>
        <source>An answer has question=Q and text=TEXT.</source>
        <translation>Eine Antwort hat question=Q und text=TEXT.</translation>
    </message>
    <message>
        <source>A debrief note has text=TEXT and criterion=C, and no %1.</source>
        <translation>Eine Notiz der Nachbesprechung hat text=TEXT und criterion=C und kein %1.</translation>
    </message>
    <message>
        <source>Nobody changes place by this.</source>
        <translation>Dadurch wechselt niemand den Platz.</translation>
    </message>
    <message>
        <source>Who changes place: %1.</source>
        <translation>Wer den Platz wechselt: %1.</translation>
    </message>
    <message>
        <source>Move it by itself, without other fields.</source>
        <translation>Verschieben Sie es für sich, ohne andere Felder.</translation>
    </message>
    <message>
        <source>The status of an interview is one of %1, not %2.</source>
        <translation>Der Status eines Gesprächs ist eines von %1, nicht %2.</translation>
    </message>
    <message>
        <source>Cancel it by itself, without other fields.</source>
        <translation>Sagen Sie es für sich ab, ohne andere Felder.</translation>
    </message>
    <message>
        <source>What can be changed here is text.</source>
        <translation>Hier lässt sich text ändern.</translation>
    </message>
    <message>
        <source>What is exported is applications, candidates, scorecards, transitions, interviews, posting or file, not %1.</source>
        <translation>Exportiert werden applications, candidates, scorecards, transitions, interviews, posting oder file, nicht %1.</translation>
    </message>
    <message>
        <source>%1 is not for interviews.</source>
        <translation>%1 ist nicht für Gespräche.</translation>
    </message>
    <message>
        <source>The interviews could not be written: %1.</source>
        <translation>Die Gespräche konnten nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The value of starts_at does not fit: &quot;%1&quot;. It is a moment, as 2026-03-01T09:30:00Z, or a time in the time zone, as 2026-03-01T09:30.</source>
        <translation>Der Wert von starts_at passt nicht: „%1“. Es ist ein Zeitpunkt wie 2026-03-01T09:30:00Z oder eine Uhrzeit der Zeitzone wie 2026-03-01T09:30.</translation>
    </message>
    <message>
        <source>What this decision was made from cannot be read.</source>
        <translation>Woraus diese Entscheidung getroffen wurde, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 is no reference: what was said there belongs on a scorecard.</source>
        <translation>%1 ist keine Referenz: Was dort gesagt wurde, gehört auf einen Bewertungsbogen.</translation>
    </message>
    <message>
        <source>%1 is no question of %2. Choose one of its questions.</source>
        <translation>%1 ist keine Frage von %2. Wählen Sie eine seiner Fragen.</translation>
    </message>
    <message>
        <source>The answer is empty. Write what was said.</source>
        <translation>Die Antwort ist leer. Schreiben Sie, was gesagt wurde.</translation>
    </message>
    <message>
        <source>The note is empty. Write something.</source>
        <translation>Die Notiz ist leer. Schreiben Sie etwas.</translation>
    </message>
    <message>
        <source>%1 is no criterion of %2, which %3 applied for.</source>
        <translation>%1 ist kein Kriterium von %2, worauf sich %3 beworben hat.</translation>
    </message>
    <message>
        <source>The decision has no rationale. Write why, in a sentence or two.</source>
        <translation>Die Entscheidung hat keine Begründung. Schreiben Sie in ein, zwei Sätzen, warum.</translation>
    </message>
    <message>
        <source>%1 did not apply for %2. Choose somebody who did.</source>
        <translation>%1 hat sich nicht auf %2 beworben. Wählen Sie jemanden, der sich beworben hat.</translation>
    </message>
    <message>
        <source>%1 has neither a question nor an anchor. Give one of them.</source>
        <translation>%1 hat weder Frage noch Anker. Geben Sie eines davon an.</translation>
    </message>
    <message>
        <source>%1 lasts %2 minutes. Give %3 to %4.</source>
        <translation>%1 dauert %2 Minuten. Geben Sie %3 bis %4 an.</translation>
    </message>
    <message>
        <source>There is no member %1.</source>
        <translation>Es gibt kein Mitglied %1.</translation>
    </message>
    <message>
        <source>%1 is not active any more and can hold no interview. Choose somebody else, or make them active again.</source>
        <translation>%1 ist nicht mehr aktiv und kann kein Gespräch führen. Wählen Sie jemand anderen oder machen Sie die Person wieder aktiv.</translation>
    </message>
    <message>
        <source>Criterion %1 is none of the posting of %2. Choose one of its criteria.</source>
        <translation>Kriterium %1 gehört nicht zur Stelle von %2. Wählen Sie eines ihrer Kriterien.</translation>
    </message>
    <message>
        <source>That stage is none of %1. Choose one of its stages.</source>
        <translation>Diese Phase gehört nicht zu %1. Wählen Sie eine ihrer Phasen.</translation>
    </message>
    <message>
        <source>References have answered questions of %1 (answers: %2), which would be lost with it. Rename it instead.</source>
        <translation>Referenzen haben Fragen von %1 beantwortet (Antworten: %2); das ginge damit verloren. Benennen Sie es stattdessen um.</translation>
    </message>
    <message>
        <source>The question has no text. Write what is asked.</source>
        <translation>Die Frage hat keinen Text. Schreiben Sie, was gefragt wird.</translation>
    </message>
    <message>
        <source>References have answered %1 (answers: %2), which would be lost with it. Write another question beside it instead.</source>
        <translation>Referenzen haben %1 beantwortet (Antworten: %2); das ginge damit verloren. Schreiben Sie stattdessen eine weitere Frage daneben.</translation>
    </message>
    <message>
        <source>%1 is no time zone. Write it as Europe/Berlin.</source>
        <translation>%1 ist keine Zeitzone. Schreiben Sie sie wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>The start of %1 is outside the years 1 to 9999. Correct it.</source>
        <translation>Der Beginn von %1 liegt außerhalb der Jahre 1 bis 9999. Korrigieren Sie ihn.</translation>
    </message>
    <message>
        <source>On %1 clocks in %2 are set forward: there is no %3. Give another time.</source>
        <translation>Am %1 werden die Uhren in %2 vorgestellt: %3 gibt es nicht. Geben Sie eine andere Zeit an.</translation>
    </message>
    <message>
        <source>%1 has answers of a reference and stays one.</source>
        <translation>%1 hat Antworten einer Referenz und bleibt eine.</translation>
    </message>
    <message>
        <source>%1 is cancelled already.</source>
        <translation>%1 ist bereits abgesagt.</translation>
    </message>
    <message>
        <source>A scorecard was written for %1, so it stays. Cancel it instead.</source>
        <translation>Zu %1 gibt es einen Bewertungsbogen, also bleibt es. Sagen Sie es stattdessen ab.</translation>
    </message>
    <message>
        <source>%1 is a reference: it has answers, and no scorecard.</source>
        <translation>%1 ist eine Referenz: Sie hat Antworten und keinen Bewertungsbogen.</translation>
    </message>
    <message>
        <source>%1 is no interview of %2.</source>
        <translation>%1 ist kein Gespräch mit %2.</translation>
    </message>
    <message>
        <source>Interviews are planned in stage %1 (%2). Plan them in another stage, or delete them first.</source>
        <translation>In Phase %1 sind Gespräche geplant (%2). Planen Sie sie in einer anderen Phase, oder löschen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>criterion %1 would count otherwise than when scorecards were submitted</source>
        <translation>Kriterium %1 würde anders zählen als bei der Abgabe von Bewertungsbögen</translation>
    </message>
    <message>
        <source>interview %1 would be scored though a reference answered its questions</source>
        <translation>Gespräch %1 würde bewertet, obwohl eine Referenz seine Fragen beantwortet hat</translation>
    </message>
    <message>
        <source>Planned interview %1 is in a stage of another posting.</source>
        <translation>Das geplante Gespräch %1 steht in einer Phase einer anderen Stelle.</translation>
    </message>
    <message>
        <source>The plan&apos;s focus %1 is a criterion of another posting.</source>
        <translation>Der Schwerpunkt %1 des Plans ist ein Kriterium einer anderen Stelle.</translation>
    </message>
    <message>
        <source>Question %1 asks about a criterion of another posting.</source>
        <translation>Frage %1 fragt nach einem Kriterium einer anderen Stelle.</translation>
    </message>
    <message>
        <source>Answer %1 is to no question of a reference.</source>
        <translation>Antwort %1 gehört zu keiner Frage einer Referenz.</translation>
    </message>
    <message>
        <source>Scorecard %1 is for an interview of another application.</source>
        <translation>Bewertungsbogen %1 gehört zum Gespräch einer anderen Bewerbung.</translation>
    </message>
    <message>
        <source>Debrief note %1 is about a criterion of another posting.</source>
        <translation>Notiz %1 der Nachbesprechung betrifft ein Kriterium einer anderen Stelle.</translation>
    </message>
    <message>
        <source>Decision %1 chose an application for another posting.</source>
        <translation>Entscheidung %1 wählte eine Bewerbung auf eine andere Stelle.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, interview</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This interview is not in the workspace any more.</source>
        <translation>Dieses Gespräch ist nicht mehr im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>&amp;Interview plan</source>
        <translation>&amp;Gesprächsplan</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>weekday, day, month: Thu 5 Mar</comment>
        <translation>%1 %2. %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <comment>from to, there at, city</comment>
        <translation>%1 (%2 %3)</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Filled openings</source>
        <translation>Besetzte Stellen</translation>
    </message>
    <message>
        <source>Active applications</source>
        <translation>Aktive Bewerbungen</translation>
    </message>
    <message>
        <source>%1 is gone: %2 deleted it (entry %3). Nothing was changed; look again.</source>
        <translation>%1 gibt es nicht mehr: gelöscht von %2 (Eintrag %3). Nichts wurde geändert; sehen Sie nach.</translation>
    </message>
    <message>
        <source>%1 is gone. Nothing was changed; look again.</source>
        <translation>%1 gibt es nicht mehr. Nichts wurde geändert; sehen Sie nach.</translation>
    </message>
    <message>
        <source>Nothing of this step was stored; look again and repeat it.</source>
        <translation>Von diesem Schritt wurde nichts gespeichert; sehen Sie nach, und wiederholen Sie ihn.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile (%2; last by %3, entry %4).</source>
        <translation>%1 wurde inzwischen geändert (%2; zuletzt von %3, Eintrag %4).</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile (%2).</source>
        <translation>%1 wurde inzwischen geändert (%2).</translation>
    </message>
    <message>
        <source>Plan the interview “%1”</source>
        <translation>Gespräch „%1“ geplant</translation>
    </message>
    <message>
        <source>Edit the planned interview “%1”</source>
        <translation>Geplantes Gespräch „%1“ bearbeitet</translation>
    </message>
    <message>
        <source>Move the planned interview “%1”</source>
        <translation>Geplantes Gespräch „%1“ verschoben</translation>
    </message>
    <message>
        <source>Delete the planned interview “%1”</source>
        <translation>Geplantes Gespräch „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Add the question “%1”</source>
        <translation>Frage „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>Edit the question “%1”</source>
        <translation>Frage „%1“ bearbeitet</translation>
    </message>
    <message>
        <source>Move the question “%1”</source>
        <translation>Frage „%1“ verschoben</translation>
    </message>
    <message>
        <source>Delete the question “%1”</source>
        <translation>Frage „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Add “%1” to the library</source>
        <translation>„%1“ in die Bibliothek aufgenommen</translation>
    </message>
    <message>
        <source>Edit “%1” in the library</source>
        <translation>„%1“ in der Bibliothek bearbeitet</translation>
    </message>
    <message>
        <source>Delete “%1” from the library</source>
        <translation>„%1“ aus der Bibliothek gelöscht</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>interview, posting</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile. Nothing was stored; close this and look again.</source>
        <translation>%1 wurde inzwischen geändert. Nichts wurde gespeichert; schließen Sie dies, und sehen Sie nach.</translation>
    </message>
    <message>
        <source>Reopen it before an interview is scheduled.</source>
        <translation>Nehmen Sie sie wieder auf, bevor ein Gespräch angesetzt wird.</translation>
    </message>
    <message>
        <source>A scorecard was written for %1, so it does not become a reference: what references say has no marks.</source>
        <translation>Für %1 gibt es einen Bewertungsbogen, darum wird daraus keine Referenz: Was Referenzen sagen, hat keine Noten.</translation>
    </message>
    <message>
        <source>%1 is scheduled. Cancel it first, so that the calendars of those invited learn of it.</source>
        <translation>%1 ist angesetzt. Sagen Sie es zuerst ab, damit die Kalender der Eingeladenen davon erfahren.</translation>
    </message>
    <message>
        <source>Left out until you have submitted your scorecard: %1. Then a decision can be recorded.</source>
        <translation>Ausgelassen, bis Sie Ihren Bewertungsbogen abgegeben haben: %1. Dann lässt sich eine Entscheidung festhalten.</translation>
    </message>
    <message numerus="yes">
        <source>Left out until you have submitted your scorecard: %1 and %n more. Then a decision can be recorded.</source>
        <translation>
            <numerusform>Ausgelassen, bis Sie Ihren Bewertungsbogen abgegeben haben: %1 und %n weitere Person. Dann lässt sich eine Entscheidung festhalten.</numerusform>
            <numerusform>Ausgelassen, bis Sie Ihren Bewertungsbogen abgegeben haben: %1 und %n weitere. Dann lässt sich eine Entscheidung festhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You owe a scorecard for somebody who is compared. Submit it first: a decision is recorded with what everybody said.</source>
        <translation>Sie schulden einen Bewertungsbogen für jemanden, der verglichen wird. Geben Sie ihn zuerst ab: Eine Entscheidung wird mit allem festgehalten, was gesagt wurde.</translation>
    </message>
    <message>
        <source>Who is decided for is not among those who are compared. Compare them first.</source>
        <translation>Für wen entschieden wird, gehört nicht zu denen, die verglichen werden. Vergleichen Sie erst.</translation>
    </message>
    <message>
        <source>Decided for nobody, by %1 on %2.</source>
        <translation>Für niemanden entschieden, festgehalten von %1 am %2.</translation>
    </message>
    <message>
        <source>Decided for %1, by %2 on %3.</source>
        <translation>Für %1 entschieden, festgehalten von %2 am %3.</translation>
    </message>
    <message>
        <source>What this decision was made from is shown after you submit the scorecard that you owe for its posting.</source>
        <translation>Woraus diese Entscheidung getroffen wurde, sehen Sie, nachdem Sie den Bewertungsbogen abgegeben haben, den Sie für diese Stelle schulden.</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>keinen Platz</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>mean, marks</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation>%1, Gewicht %2</translation>
    </message>
    <message>
        <source>%1 · must-have</source>
        <translation>%1 · Muss</translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <translation>%1 (gewählt)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number, candidate</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Score, coverage</source>
        <translation>Punktzahl, Abdeckung</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>candidate, criterion</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>candidate, what was said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>about whom and what, who says so, what</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Interviewers&apos; notes</source>
        <translation>Notizen der Interviewenden</translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s) are in the workspace.</source>
        <translation>
            <numerusform>%n weitere Notiz steht im Arbeitsbereich.</numerusform>
            <numerusform>%n weitere Notizen stehen im Arbeitsbereich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision record: %1</source>
        <translation>Entscheidung: %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Chosen: %1. Recorded by %2 on %3.</source>
        <translation>Gewählt: %1. Festgehalten von %2 am %3.</translation>
    </message>
    <message>
        <source>Interviewers: %1</source>
        <translation>Interviewende: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Criteria, evidence and alternatives</source>
        <translation>Kriterien, Belege und Alternativen</translation>
    </message>
    <message>
        <source>As it was known then. Marks are from 1 to 5. A score is the mean of the criteria&apos;s means, by weight; recommendations and must-haves are no part of it.</source>
        <translation>Nach damaligem Stand. Bewertungen gehen von 1 bis 5. Eine Gesamtwertung ist das gewichtete Mittel der Mittel der Kriterien; Empfehlungen und Muss-Kriterien gehen nicht ein.</translation>
    </message>
    <message>
        <source>A decision has rationale=TEXT and compared=A;A, and no %1.</source>
        <translation>Eine Entscheidung hat rationale=TEXT und compared=A;A und kein %1.</translation>
    </message>
    <message>
        <source>This criterion was deleted meanwhile.</source>
        <translation>Dieses Kriterium wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>%1 decision record</source>
        <translation>%1 Entscheidung</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n Kriterium</numerusform>
            <numerusform>%n Kriterien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what was done</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 has no text in it. Choose another file, or paste the text.</source>
        <translation>%1 enthält keinen Text. Wählen Sie eine andere Datei, oder fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was written.</source>
        <translation>Es wurde abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Decided by %1 on %2; for whom is shown after you submit your scorecard.</source>
        <translation>Entschieden von %1 am %2; für wen, steht hier, sobald Sie Ihren Bewertungsbogen abgegeben haben.</translation>
    </message>
    <message>
        <source>Technical interview</source>
        <translation>Fachgespräch</translation>
    </message>
    <message>
        <source>Tell me about the last incident that you led. What changed afterwards?</source>
        <translation>Erzählen Sie vom letzten Vorfall, den Sie geleitet haben. Was hat sich danach geändert?</translation>
    </message>
    <message>
        <source>Planned questions</source>
        <translation>Geplante Fragen</translation>
    </message>
    <message>
        <source>Scheduled interviews</source>
        <translation>Angesetzte Gespräche</translation>
    </message>
    <message>
        <source>Plan an interview and its question, by keyboard</source>
        <translation>Ein Gespräch und seine Frage mit der Tastatur planen</translation>
    </message>
    <message>
        <source>Schedule it</source>
        <translation>Es ansetzen</translation>
    </message>
    <message>
        <source>Look at candidates side by side</source>
        <translation>Kandidaten nebeneinander ansehen</translation>
    </message>
    <message>
        <source>Go back to the board</source>
        <translation>Zurück zur Tafel gehen</translation>
    </message>
    <message>
        <source>%1 is nothing that is said when one is deleted.</source>
        <translation>%1 lässt sich beim Löschen nicht angeben.</translation>
    </message>
    <message>
        <source>%1 is for a newer version of a posting: say --posting too.</source>
        <translation>%1 gilt für eine neuere Fassung einer Stelle: Geben Sie auch --posting an.</translation>
    </message>
    <message>
        <source>%1 is for jd, not for candidates.</source>
        <translation>%1 gilt für jd, nicht für candidates.</translation>
    </message>
    <message>
        <source>Scorecards are submitted, so the weight of %1 and whether it is rated change the scores that are there. Give a reason (reason=TEXT, on import --reason TEXT); it stays in the history.</source>
        <translation>Es sind Bewertungsbögen abgegeben; das Gewicht von %1 und ob es bewertet wird, ändern die vorhandenen Punktzahlen. Geben Sie einen Grund an (reason=TEXT, beim Import --reason TEXT); er bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Only who wrote a note of the debrief about %1 changes it. Write one of your own beside it.</source>
        <translation>Nur wer eine Notiz der Nachbesprechung über %1 geschrieben hat, ändert sie. Schreiben Sie eine eigene daneben.</translation>
    </message>
    <message>
        <source>References have answered %1 (answers: %2), and other words would make it another question. Write that one beside it instead.</source>
        <translation>Referenzen haben %1 beantwortet (Antworten: %2), und mit anderen Worten wäre es eine andere Frage. Schreiben Sie diese stattdessen daneben.</translation>
    </message>
    <message>
        <source>The printer or file takes no page. Choose another one.</source>
        <translation>Der Drucker oder die Datei nimmt keine Seite an. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>%1 is an encrypted or old Word file. Save it as .docx without a password, or paste its text.</source>
        <translation>%1 ist eine verschlüsselte oder alte Word-Datei. Speichern Sie sie ohne Kennwort als .docx, oder fügen Sie ihren Text ein.</translation>
    </message>
</context>
<context>
    <name>shortlist::TextField</name>
    <message>
        <source>That has %L1 characters, and at most %L2 fit. Nothing was pasted.</source>
        <translation>Das sind %L1 Zeichen, und höchstens %L2 passen. Nichts wurde eingefügt.</translation>
    </message>
    <message>
        <source>Shown in part. Enter shows all of it.</source>
        <translation>Nur zum Teil gezeigt. Die Eingabetaste zeigt alles.</translation>
    </message>
</context>
<context>
    <name>shortlist::TimelineModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>when, who</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>shortlist::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>shortlist::TopicList</name>
    <message>
        <source>What is talked over</source>
        <translation>Was besprochen wird</translation>
    </message>
</context>
<context>
    <name>shortlist::UpdateDialog</name>
    <message>
        <source>&amp;Update posting</source>
        <translation>Stelle &amp;aktualisieren</translation>
    </message>
    <message>
        <source>Update posting</source>
        <translation>Stelle aktualisieren</translation>
    </message>
    <message>
        <source>What the newer version changes</source>
        <translation>Was die neuere Fassung ändert</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>%1 aktualisieren</translation>
    </message>
    <message>
        <source>From %1. What stays keeps its weight, anchors and scores. Take the mark off what is not to change.</source>
        <translation>Aus %1. Was bleibt, behält Gewicht, Anker und Bewertungen. Nehmen Sie das Häkchen weg, wo sich nichts ändern soll.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 kept, %2 changed, %3 new, %4 gone</source>
        <translation>%1 geblieben, %2 geändert, %3 neu, %4 entfallen</translation>
    </message>
</context>
<context>
    <name>shortlist::UpdateFlow</name>
    <message>
        <source>There is no text to paste. Copy the newer version first, or open its file.</source>
        <translation>Es gibt keinen Text zum Einfügen. Kopieren Sie zuerst die neuere Fassung, oder öffnen Sie ihre Datei.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Open the newer version</source>
        <translation>Die neuere Fassung öffnen</translation>
    </message>
</context>
<context>
    <name>shortlist::UpdateModel</name>
    <message>
        <source>Responsibility</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Erwünscht</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>Abschnitt: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Neuere Fassung</translation>
    </message>
</context>
<context>
    <name>shortlist::WordingDialog</name>
    <message>
        <source>Check the wording</source>
        <translation>Wortwahl prüfen</translation>
    </message>
    <message>
        <source>The posting&apos;s text</source>
        <translation>Der Text der Stelle</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was found that keeps people away without need.</source>
        <translation>Nichts gefunden, was Menschen ohne Not fernhält.</translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s): words that keep people away without need. They are suggestions; nothing is changed.</source>
        <translation>
            <numerusform>%n Hinweis: Worte, die Menschen ohne Not fernhalten. Es sind Vorschläge; geändert wird nichts.</numerusform>
            <numerusform>%n Hinweise: Worte, die Menschen ohne Not fernhalten. Es sind Vorschläge; geändert wird nichts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::WordingModel</name>
    <message>
        <source>No pay is stated</source>
        <translation>Kein Gehalt genannt</translation>
    </message>
</context>
</TS>
