#include "output/decision_page.h"

#include "output/html_page.h"
#include "shown/answer_words.h"
#include "text.h"

#include <QLocale>

namespace shortlist {

namespace {

constexpr qsizetype longestRationale = 1500; // half a page
constexpr qsizetype longestTight = 1000;     // beside twelve people and ten criteria
constexpr qsizetype longestSaid = 400;
constexpr qsizetype longestName = 100;

QString cut(const QString &text, qsizetype most)
{
    return text.size() <= most ? text : text.left(most - 1) + QChar(0x2026);
}

QString decidedDecimals(std::optional<double> number, int decimals)
{
    return number ? QLocale().toString(*number, 'f', decimals) : QStringLiteral("–");
}

QString evidenceCell(const DecisionRecord::Person &person, const QString &criterion, bool hasMarks)
{
    for (const DecisionRecord::Evidence &one : person.evidence) {
        if (one.criterion != criterion || one.marks.empty())
            continue;
        if (!one.mean)
            return Text::tr("not observed");
        const QString mean = decidedDecimals(one.mean, 1);
        QStringList marks;
        for (const DecisionRecord::Mark &mark : one.marks) {
            if (mark.mark)
                marks += Text::tr("%1 %2", "who, mark").arg(mark.member, QLocale().toString(*mark.mark));
        }
        return hasMarks ? Text::tr("%1 (%2)", "mean, marks").arg(mean, marks.join(QStringLiteral(", "))) : mean;
    }
    return QStringLiteral("–");
}

QString labelOf(const DecisionRecord::Criterion &criterion)
{
    const QString label = Text::tr("%1, weight %2")
                              .arg(cut(criterion.label, longestName), QLocale().toString(criterion.weight, 'g', 3));
    return criterion.mustHave ? Text::tr("%1 · must-have").arg(label) : label;
}

/// Who is compared, for the heads of columns.
QStringList namesIn(const DecisionRecord &record)
{
    QStringList names;
    for (const DecisionRecord::Person &person : record.people) {
        const QString name = cut(person.candidate, longestName);
        names += person.isChosen ? Text::tr("%1 (chosen)").arg(name) : name;
    }
    return names;
}

/// Where there is no room for names above the columns, they have numbers.
void writeEvidence(HtmlPage &page, const DecisionRecord &record, DecisionDetail detail)
{
    QStringList names = namesIn(record);
    const bool hasMarks = detail != DecisionDetail::Means;
    if (!hasMarks) {
        QStringList numbers;
        for (qsizetype i = 0; i < names.size(); ++i) {
            numbers += QLocale().toString(i + 1);
            names[i] = Text::tr("%1: %2", "number, candidate").arg(numbers.back(), names[i]);
        }
        page.paragraph(names.join(QStringLiteral(" · ")));
        names = numbers;
    }
    const QStringList header = QStringList{Text::tr("Criterion")} + names;
    std::vector<QStringList> rows;
    const auto add = [&](const QString &label, auto cell) {
        QStringList row{label};
        for (const DecisionRecord::Person &person : record.people)
            row += cell(person);
        rows.push_back(std::move(row));
    };
    add(Text::tr("Score, coverage"), [](const DecisionRecord::Person &person) {
        if (!person.score)
            return QStringLiteral("–");
        return Text::tr("%1, %2 %")
            .arg(decidedDecimals(person.score, 2), decidedDecimals(person.coverage.value_or(0) * 100, 0))
            .replace(QStringLiteral(" %"), QStringLiteral("\u00a0%"));
    });
    add(Text::tr("Must-haves"), [](const DecisionRecord::Person &person) {
        return shownWord(fromWord<ScreeningResult>(person.mustHaves).value_or(ScreeningResult::Unknown));
    });
    for (const DecisionRecord::Criterion &criterion : record.criteria)
        add(labelOf(criterion), [&criterion, hasMarks](const DecisionRecord::Person &person) {
            return evidenceCell(person, criterion.uuid, hasMarks);
        });
    page.table(header, rows, hasMarks ? 0 : 32);
}

QString criterionNamed(const DecisionRecord &record, const QString &uuid)
{
    for (const DecisionRecord::Criterion &one : record.criteria) {
        if (one.uuid == uuid)
            return one.label;
    }
    return {};
}

/// "Ada Lovelace, Coding": whom and what something was said about.
QString aboutWhat(const DecisionRecord &record, const DecisionRecord::Person &person, const QString &criterion)
{
    const QString label = criterionNamed(record, criterion);
    return label.isEmpty() ? person.candidate : Text::tr("%1, %2", "candidate, criterion").arg(person.candidate, label);
}

QStringList discussionOf(const DecisionRecord &record)
{
    QStringList said;
    const auto add = [&said](const QString &about, const QStringList &texts) {
        for (const QString &text : texts)
            said += Text::tr("%1: %2", "candidate, what was said").arg(about, cut(text, longestSaid));
    };
    for (const DecisionRecord::Person &person : record.people) {
        for (const DecisionRecord::Evidence &one : person.evidence)
            add(aboutWhat(record, person, one.criterion), one.discussion);
        add(person.candidate, person.discussion);
    }
    return said;
}

/// What interviewers wrote beside their marks.
QStringList notesOf(const DecisionRecord &record)
{
    QStringList notes;
    for (const DecisionRecord::Person &person : record.people) {
        for (const DecisionRecord::Evidence &one : person.evidence) {
            for (const DecisionRecord::Mark &mark : one.marks) {
                if (!mark.notes.isEmpty())
                    notes += Text::tr("%1, %2: %3", "about whom and what, who says so, what")
                                 .arg(aboutWhat(record, person, one.criterion), mark.member,
                                      cut(mark.notes, longestSaid));
            }
        }
    }
    return notes;
}

void writeSaid(HtmlPage &page, const DecisionRecord &record, DecisionDetail detail)
{
    const QStringList discussion = discussionOf(record);
    const QStringList notes = notesOf(record);
    qsizetype leftOut = 0;
    const auto write = [&page, &leftOut](const QString &heading, const QStringList &texts, bool isThere) {
        if (!isThere)
            leftOut += texts.size();
        if (!isThere || texts.isEmpty())
            return;
        page.heading(heading);
        for (const QString &text : texts)
            page.paragraph(text);
    };
    write(Text::tr("Discussion"), discussion, detail <= DecisionDetail::Discussion);
    write(Text::tr("Interviewers' notes"), notes, detail == DecisionDetail::All);
    if (leftOut > 0)
        page.muted(Text::tr("%n more note(s) are in the workspace.", nullptr, static_cast<int>(leftOut)));
}

} // namespace

Result<QString> decisionPage(const DecisionToPrint &what, const QTimeZone &zone, DecisionDetail detail)
{
    const auto record = readDecisionBody(what.decision.body);
    if (!record)
        return record.error();
    const bool isTight = detail == DecisionDetail::Means;
    HtmlPage page(Text::tr("Decision record: %1").arg(cut(record->posting, longestName)), isTight ? 7 : 9);
    QString chosen = Text::tr("Nobody");
    for (const DecisionRecord::Person &person : record->people)
        chosen = person.isChosen ? person.candidate : chosen;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(what.decision.at.milliseconds, Qt::UTC).toTimeZone(zone);
    page.paragraph(Text::tr("Chosen: %1. Recorded by %2 on %3.")
                       .arg(chosen, what.by, QLocale().toString(at, QLocale::ShortFormat)));
    if (!record->members.isEmpty())
        page.muted(Text::tr("Interviewers: %1").arg(record->members.join(QStringLiteral(", "))));
    page.heading(Text::tr("Why"));
    const QString &rationale = what.decision.rationale;
    page.paragraph(isTight ? cut(rationale.simplified(), longestTight) : cut(rationale, longestRationale));
    page.heading(Text::tr("Criteria, evidence and alternatives"));
    writeEvidence(page, *record, detail);
    writeSaid(page, *record, detail);
    page.muted(Text::tr("As it was known then. Marks are from 1 to 5. A score is the mean of the criteria's means, by "
                        "weight; recommendations and must-haves are no part of it."));
    return page.take();
}

} // namespace shortlist
