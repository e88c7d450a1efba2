#include "output/comparison_page.h"

#include "output/html_page.h"
#include "shown/answer_words.h"
#include "text.h"

#include <QLocale>

#include <functional>

namespace shortlist {

namespace {

using CellOf = std::function<QString(const ComparedCandidate &)>;

QString afterYouSubmit()
{
    return Text::tr("after you submit");
}

QString scoreCell(const ComparedCandidate &one)
{
    if (one.isWithheld)
        return afterYouSubmit();
    if (!one.score)
        return Text::tr("no score");
    QString text = Text::tr("%1, %2 of %3 criteria")
                       .arg(QLocale().toString(*one.score, 'f', 2), QLocale().toString(one.observed()),
                            QLocale().toString(static_cast<qint64>(one.rated.size())));
    if (one.low && one.high)
        text += u'\n'
                + Text::tr("95 %: %1 to %2")
                      .arg(QLocale().toString(*one.low, 'f', 2), QLocale().toString(*one.high, 'f', 2));
    return one.isIncomplete ? text + u'\n' + Text::tr("incomplete") : text;
}

QString ratingCell(const ComparedCandidate &one, size_t criterion)
{
    if (one.isWithheld)
        return afterYouSubmit();
    const ComparedRating &rating = one.rated[criterion];
    if (!rating.mean)
        return one.submitted == 0 ? QStringLiteral("–") : Text::tr("not observed");
    QStringList marks;
    for (const OthersAnswer &answer : rating.marks) {
        if (answer.mark)
            marks += Text::tr("%1 %2", "who, mark").arg(answer.member, QLocale().toString(*answer.mark));
    }
    const QString mean = QLocale().toString(*rating.mean, 'f', 1);
    return (rating.isSplit() ? Text::tr("%1, split").arg(mean) : mean) + u'\n' + marks.join(QStringLiteral(", "));
}

QString recommendationCell(const ComparedCandidate &one)
{
    if (one.isWithheld)
        return afterYouSubmit();
    QStringList said;
    for (const OthersRecommendation &answer : one.recommendations)
        said += Text::tr("%1: %2").arg(answer.member,
                                       shownWord(answer.recommendation.value_or(Recommendation::NoDecision)));
    return said.isEmpty() ? QStringLiteral("–") : said.join(u'\n');
}

} // namespace

QString comparisonPage(const Comparison &comparison)
{
    HtmlPage page(Text::tr("%1: comparison").arg(comparison.title));
    page.muted(comparison.summary);
    for (const QString &note : comparison.notes)
        page.paragraph(note);
    QStringList header{Text::tr("Criterion")};
    for (const ComparedCandidate &one : comparison.candidates)
        header
            += Text::tr("%1\n%2, %n scorecard(s)", nullptr, static_cast<int>(one.submitted)).arg(one.name, one.stage);
    std::vector<QStringList> rows;
    const auto add = [&](const QString &label, const CellOf &cell) {
        QStringList row{label};
        for (const ComparedCandidate &one : comparison.candidates)
            row += cell(one);
        rows.push_back(std::move(row));
    };
    add(Text::tr("Score"), scoreCell);
    for (const bool mustHave : {true, false}) {
        bool isFirst = true;
        for (size_t i = 0; i < comparison.screened.size(); ++i) {
            if (comparison.screened[i].mustHave != mustHave)
                continue;
            if (std::exchange(isFirst, false))
                rows.push_back({mustHave ? Text::tr("Must-haves") : Text::tr("Also screened")});
            add(comparison.screened[i].label(),
                [i](const ComparedCandidate &one) { return shownWord(one.screened[i].result); });
        }
        if (!mustHave || comparison.rated.empty())
            continue;
        rows.push_back({Text::tr("Ratings, 1 to 5")});
        for (size_t i = 0; i < comparison.rated.size(); ++i)
            add(comparison.rated[i].label(), [i](const ComparedCandidate &one) { return ratingCell(one, i); });
    }
    rows.push_back({Text::tr("Recommendations, kept apart from the score")});
    add(Text::tr("Interviewers"), recommendationCell);
    page.table(header, rows);
    page.muted(Text::tr("Score: the mean of the criteria's means, by weight. What nobody observed is left out, never "
                        "zero; must-haves take nothing out of it."));
    return page.take();
}

} // namespace shortlist
