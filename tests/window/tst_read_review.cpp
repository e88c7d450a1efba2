#include "job_description_generator.h"

#include "jobdescription/job_description.h"
#include "postingtext/write_posting_text.h"
#include "window/review/read_review.h"

#include <QTest>

using namespace shortlist;

/// What became of every line of a job description.
class TestReadReview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLineSaysWhereItWent();
    void wrappedLinesBelongToTheirItem();
    void whatIsStoredIsWhatWasRead();
    void whatWasWrittenOutIsReviewedAsItWas();
    void fieldsAreTheSourceOfWhatHasNoText();
};

void TestReadReview::everyLineSaysWhereItWent()
{
    for (quint32 seed = 0; seed < 300; ++seed) {
        const GeneratedJobDescription made = generateJobDescription(seed);
        const auto review = readReview(made.bytes, QStringLiteral("made.txt"));
        QVERIFY(review.ok());
        const std::vector<int> keys = keysOfLines(*review);
        for (size_t line = 0; line < keys.size(); ++line) {
            const QString text = review->lines[line].text;
            const bool hasWords = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
            const bool isAccounted = keys[line] != 0 || review->lines[line].use != LineUse::Nothing;
            if (hasWords && !isAccounted)
                QFAIL(qPrintable(QStringLiteral("seed %1, line %2: %3").arg(seed).arg(line + 1).arg(text)));
        }
    }
}

void TestReadReview::wrappedLinesBelongToTheirItem()
{
    const auto review = readReview("Baker\n\nWhat you will do\n- Bake bread of many kinds,\n  through the night,\n"
                                   "  for the whole town\n- Lead the shift\n\nBenefits\nLocation: Leeds\nFree bread\n",
                                   QStringLiteral("baker.txt"));
    QVERIFY(review.ok());
    QCOMPARE(review->file.name, QStringLiteral("baker.txt"));
    const auto &list = review->list(ReviewList::Responsibilities);
    QCOMPARE(list.size(), size_t(2));
    QCOMPARE(list[0].lines, (std::vector<int>{4, 5, 6}));
    QCOMPARE(list[1].lines, (std::vector<int>{7}));
    QCOMPARE(review->lines[0].use, LineUse::Fact);
    QCOMPARE(review->lines[2].use, LineUse::Heading);
    QCOMPARE(review->lines[8].use, LineUse::Heading);
    QCOMPARE(review->lines[9].use, LineUse::Fact);
    QCOMPARE(review->list(ReviewList::Sections).front().lines, (std::vector<int>{11}));
    QCOMPARE(review->list(ReviewList::Sections).front().section, QStringLiteral("Benefits"));
}

void TestReadReview::whatWasWrittenOutIsReviewedAsItWas()
{
    PostingDocument made;
    made.posting.title = QStringLiteral("Cook");
    made.criteria.resize(2);
    made.criteria[0].text = QStringLiteral("Shape <b>rolls</b>: a lot of them"); // no lead-in of its own
    made.criteria[1].kind = CriterionKind::Required;
    made.criteria[1].heading = QStringLiteral("Three * years");
    made.criteria[1].text = QStringLiteral("- at the oven");
    const QString text = writePostingText(made, TextForm::Markdown, postingWords(u"en"));
    const auto review = readReview(text.toUtf8(), QStringLiteral("cook.md"));
    QVERIFY(review.ok());
    const PostingDocument back = documentOf(*review);
    QCOMPARE(back.criteria.size(), size_t(2));
    for (size_t i = 0; i < 2; ++i) {
        QCOMPARE(back.criteria[i].heading, made.criteria[i].heading);
        QCOMPARE(back.criteria[i].text, made.criteria[i].text);
    }
}

void TestReadReview::whatIsStoredIsWhatWasRead()
{
    for (quint32 seed = 0; seed < 300; ++seed) {
        const GeneratedJobDescription made = generateJobDescription(seed);
        const auto read = readJobDescription(made.bytes, QStringLiteral("made.txt"));
        const auto review = readReview(made.bytes, QStringLiteral("made.txt"));
        QVERIFY(read.ok() && review.ok());
        const PostingDocument document = documentOf(*review);
        QCOMPARE(document.posting.summary, read->posting.summary);
        QCOMPARE(document.posting.unplaced, read->posting.unplaced);
        QVERIFY2(document.posting == read->posting, qPrintable(QString::number(seed)));
        QVERIFY2(document.sections == read->sections, qPrintable(QString::number(seed)));
        const auto ofKind = [](const std::vector<Criterion> &all, CriterionKind kind) {
            std::vector<Criterion> some;
            std::copy_if(all.begin(), all.end(), std::back_inserter(some),
                         [kind](const Criterion &one) { return one.kind == kind; });
            return some;
        };
        for (const auto kind : {CriterionKind::Responsibility, CriterionKind::Required, CriterionKind::Preferred})
            QVERIFY2(ofKind(document.criteria, kind) == ofKind(read->criteria, kind),
                     qPrintable(QString::number(seed)));
    }
}

void TestReadReview::fieldsAreTheSourceOfWhatHasNoText()
{
    const auto review = readReview(R"({"@type":"JobPosting","title":"Baker","employmentType":"FULL_TIME"})",
                                   QStringLiteral("baker.json"));
    QVERIFY(review.ok());
    QCOMPARE(review->lines.size(), size_t(2));
    QCOMPARE(review->lines[0].text, QStringLiteral("title: Baker"));
    QCOMPARE(review->lines[1].text, QStringLiteral("employment_type: Full-time"));
    QCOMPARE(review->lines[1].use, LineUse::Fact);
}

QTEST_GUILESS_MAIN(TestReadReview)
#include "tst_read_review.moc"
