<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>shortlist::ApplicationPanel</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::BehindPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::BoardActions</name>
    <message numerus="yes">
        <source>Why do you reject these %n people?</source>
        <translation>
            <numerusform>Why do you reject this person?</numerusform>
            <numerusform>Why do you reject these %n people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why do these %n people withdraw?</source>
        <translation>
            <numerusform>Why does this person withdraw?</numerusform>
            <numerusform>Why do these %n people withdraw?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::BoardModel</name>
    <message numerus="yes">
        <source>%1, %n card(s)</source>
        <translation>
            <numerusform>%1, %n card</numerusform>
            <numerusform>%1, %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in this stage</source>
        <translation>
            <numerusform>%n day in this stage</numerusform>
            <numerusform>%n days in this stage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scorecard(s) due</source>
        <translation>
            <numerusform>%n scorecard due</numerusform>
            <numerusform>%n scorecards due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::CandidatesView</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::CloseDialog</name>
    <message numerus="yes">
        <source>%1 still has %n active application(s):</source>
        <translation>
            <numerusform>%1 still has %n active application:</numerusform>
            <numerusform>%1 still has %n active applications:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::ColumnList</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::ComparisonModel</name>
    <message numerus="yes">
        <source>%1 of %n scorecard(s)</source>
        <translation>
            <numerusform>%1 of %n scorecard</numerusform>
            <numerusform>%1 of %n scorecards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scorecard(s)</source>
        <translation>
            <numerusform>%n scorecard</numerusform>
            <numerusform>%n scorecards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::CoverageBar</name>
    <message numerus="yes">
        <source>Coverage: somebody asks about each of the %n rated criteria.</source>
        <translation>
            <numerusform>Coverage: somebody asks about the %n rated criterion.</numerusform>
            <numerusform>Coverage: somebody asks about each of the %n rated criteria.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody asks about %1 of %n rated criteria yet:</source>
        <translation>
            <numerusform>Nobody asks about %1 of %n rated criterion yet:</numerusform>
            <numerusform>Nobody asks about %1 of %n rated criteria yet:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::DebriefModel</name>
    <message numerus="yes">
        <source>%n point(s) apart</source>
        <translation>
            <numerusform>%n point apart</numerusform>
            <numerusform>%n points apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::ExportDialog</name>
    <message numerus="yes">
        <source>%n row(s) · UTF-8, comma, for spreadsheets and other programs</source>
        <translation>
            <numerusform>%n row · UTF-8, comma, for spreadsheets and other programs</numerusform>
            <numerusform>%n rows · UTF-8, comma, for spreadsheets and other programs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) · UTF-8, comma, for spreadsheets and other programs</source>
        <translation>
            <numerusform>The first row · UTF-8, comma, for spreadsheets and other programs</numerusform>
            <numerusform>The first %n rows · UTF-8, comma, for spreadsheets and other programs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are written. Cancel leaves nothing behind.</source>
        <translation>
            <numerusform>%n row is written. Cancel leaves nothing behind.</numerusform>
            <numerusform>%n rows are written. Cancel leaves nothing behind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::FactsForm</name>
    <message numerus="yes">
        <source>Openings (%n filled)</source>
        <translation>
            <numerusform>Openings (%n filled)</numerusform>
            <numerusform>Openings (%n filled)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::ImportDialog</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n known</numerusform>
            <numerusform>%n known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them updated</source>
        <translation>
            <numerusform>%n of them updated</numerusform>
            <numerusform>%n of them updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not imported</source>
        <translation>
            <numerusform>%n line not imported</numerusform>
            <numerusform>%n lines not imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n people</source>
        <translation>
            <numerusform>&amp;Import %n person</numerusform>
            <numerusform>&amp;Import %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::ImportFlow</name>
    <message numerus="yes">
        <source>Imported %n people</source>
        <translation>
            <numerusform>Imported %n person</numerusform>
            <numerusform>Imported %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not imported</source>
        <translation>
            <numerusform>%n line not imported</numerusform>
            <numerusform>%n lines not imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::InterviewPanel</name>
    <message numerus="yes">
        <source>%n scorecard(s) due</source>
        <translation>
            <numerusform>%n scorecard due</numerusform>
            <numerusform>%n scorecards due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::InterviewsModel</name>
    <message numerus="yes">
        <source>yours and %n more scorecard(s) due</source>
        <translation>
            <numerusform>yours and %n more scorecard due</numerusform>
            <numerusform>yours and %n more scorecards due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scorecard(s) due</source>
        <translation>
            <numerusform>%n scorecard due</numerusform>
            <numerusform>%n scorecards due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::InterviewsView</name>
    <message numerus="yes">
        <source>Scorecards of %n interview(s) are due. Enter opens yours.</source>
        <translation>
            <numerusform>Scorecards of %n interview are due. Enter opens yours.</numerusform>
            <numerusform>Scorecards of %n interviews are due. Enter opens yours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::LockDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::PersonPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::PlannedModel</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::PostingView</name>
    <message numerus="yes">
        <source>%n responsibilities</source>
        <translation>
            <numerusform>%n responsibility</numerusform>
            <numerusform>%n responsibilities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required</source>
        <translation>
            <numerusform>%n required</numerusform>
            <numerusform>%n required</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preferred</source>
        <translation>
            <numerusform>%n preferred</numerusform>
            <numerusform>%n preferred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are rated in interviews</source>
        <translation>
            <numerusform>%n is rated in interviews</numerusform>
            <numerusform>%n are rated in interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n screened</source>
        <translation>
            <numerusform>%n screened</numerusform>
            <numerusform>%n screened</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::RatedAdvice</name>
    <message numerus="yes">
        <source>%n lines are rated in interviews; 4 to 8 is workable. Choose which ones stay rated.</source>
        <translation>
            <numerusform>%n line is rated in interviews; 4 to 8 is workable. Choose which ones stay rated.</numerusform>
            <numerusform>%n lines are rated in interviews; 4 to 8 is workable. Choose which ones stay rated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::ReviewDialog</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n responsibilities</source>
        <translation>
            <numerusform>%n responsibility</numerusform>
            <numerusform>%n responsibilities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) kept as text</source>
        <translation>
            <numerusform>%n line kept as text</numerusform>
            <numerusform>%n lines kept as text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) dropped</source>
        <translation>
            <numerusform>%n line dropped</numerusform>
            <numerusform>%n lines dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You corrected %n job description(s) that you did not create. Leave, and lose the corrections?</source>
        <translation>
            <numerusform>You corrected %n job description that you did not create. Leave, and lose the corrections?</numerusform>
            <numerusform>You corrected %n job descriptions that you did not create. Leave, and lose the corrections?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::ReviewFlow</name>
    <message numerus="yes">
        <source>Reading... %n posting(s) so far</source>
        <translation>
            <numerusform>Reading... %n posting so far</numerusform>
            <numerusform>Reading... %n postings so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Creating %n posting(s)...</source>
        <translation>
            <numerusform>Creating %n posting...</numerusform>
            <numerusform>Creating %n postings...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::ReviewQueuePanel</name>
    <message numerus="yes">
        <source>%n posting(s)</source>
        <translation>
            <numerusform>%n posting</numerusform>
            <numerusform>%n postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::ScorecardView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::Text</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n problem(s). A backup brings back an earlier state: `shortlist restore BACKUP %1`.</source>
        <translation>
            <numerusform>%1 has %n problem. A backup brings back an earlier state: `shortlist restore BACKUP %1`.</numerusform>
            <numerusform>%1 has %n problems. A backup brings back an earlier state: `shortlist restore BACKUP %1`.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n openings filled</source>
        <translation>
            <numerusform>%1 of %n opening filled</numerusform>
            <numerusform>%1 of %n openings filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s)</source>
        <translation>
            <numerusform>%n control character</numerusform>
            <numerusform>%n control characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ratings of %n application(s) are left out until you have submitted your scorecard.</source>
        <translation>
            <numerusform>Ratings of %n application are left out until you have submitted your scorecard.</numerusform>
            <numerusform>Ratings of %n applications are left out until you have submitted your scorecard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n rating(s) of submitted scorecards.</source>
        <translation>
            <numerusform>From %n rating of submitted scorecards.</numerusform>
            <numerusform>From %n ratings of submitted scorecards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) are shown after you have submitted your scorecard.</source>
        <translation>
            <numerusform>%n application is shown after you have submitted your scorecard.</numerusform>
            <numerusform>%n applications are shown after you have submitted your scorecard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) have no rating.</source>
        <translation>
            <numerusform>%n application has no rating.</numerusform>
            <numerusform>%n applications have no rating.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scores and others&apos; ratings of %n application(s) are left out until you have submitted your scorecard.</source>
        <translation>
            <numerusform>Scores and others&apos; ratings of %n application are left out until you have submitted your scorecard.</numerusform>
            <numerusform>Scores and others&apos; ratings of %n applications are left out until you have submitted your scorecard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more application(s) came in meanwhile. Nothing was changed; look again, and close the posting then.</source>
        <translation>
            <numerusform>%n more application came in meanwhile. Nothing was changed; look again, and close the posting then.</numerusform>
            <numerusform>%n more applications came in meanwhile. Nothing was changed; look again, and close the posting then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scorecard(s)</source>
        <translation>
            <numerusform>%n scorecard</numerusform>
            <numerusform>%n scorecards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) that count</source>
        <translation>
            <numerusform>%n rating that counts</numerusform>
            <numerusform>%n ratings that count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1
%2, %n scorecard(s)</source>
        <translation>
            <numerusform>%1
%2, %n scorecard</numerusform>
            <numerusform>%1
%2, %n scorecards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out until you have submitted your scorecard: %1 and %n more. Then a decision can be recorded.</source>
        <translation>
            <numerusform>Left out until you have submitted your scorecard: %1 and %n more. Then a decision can be recorded.</numerusform>
            <numerusform>Left out until you have submitted your scorecard: %1 and %n more. Then a decision can be recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s) are in the workspace.</source>
        <translation>
            <numerusform>%n more note is in the workspace.</numerusform>
            <numerusform>%n more notes are in the workspace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::WordingDialog</name>
    <message numerus="yes">
        <source>%n hint(s): words that keep people away without need. They are suggestions; nothing is changed.</source>
        <translation>
            <numerusform>%n hint: words that keep people away without need. They are suggestions; nothing is changed.</numerusform>
            <numerusform>%n hints: words that keep people away without need. They are suggestions; nothing is changed.</numerusform>
        </translation>
    </message>
</context>
</TS>
