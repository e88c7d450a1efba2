#include "application.h"
#include "candidate.h"
#include "debrief.h"
#include "edit.h"
#include "interview.h"
#include "member.h"
#include "template.h"

#include <QSet>
#include <QtTest>

using namespace shortlist;

namespace {

// A value that differs from the default and from that of every other field.
void fill(QString &text, int number)
{
    text = QStringLiteral("text %1").arg(number);
}
void fill(QStringList &list, int number)
{
    list = {QStringLiteral("a"), QString::number(number)};
}
void fill(bool &flag, int)
{
    flag = !flag;
}
void fill(qint64 &value, int number)
{
    value = 100 + number;
}
void fill(double &value, int number)
{
    value = 0.5 + number;
}
void fill(Moment &moment, int number)
{
    moment.milliseconds = 1'772'366'400'001 + number;
}
void fill(QDate &date, int number)
{
    date = QDate(2026, 1, 1).addDays(number);
}

template <class T>
void fill(Id<T> &id, int number)
{
    id.value = 7 + number;
}

template <Worded E>
void fill(E &value, int)
{
    value = value == Words<E>::list.back().first ? Words<E>::list.front().first : Words<E>::list.back().first;
}

template <class M>
void fill(std::optional<M> &held, int number)
{
    held.emplace();
    fill(*held, number);
}

template <Described T>
T filled()
{
    T row;
    row.id = Id<T>(42);
    int number = 0;
    std::apply([&](const auto &...path) { (fill(path.in(row), ++number), ...); }, Describe<T>::fields);
    return row;
}

} // namespace

class TestDescribe : public QObject {
    Q_OBJECT

    template <Described T>
    void checkKind()
    {
        const KindInfo &info = kindInfo(Describe<T>::kind);
        QCOMPARE(info.kind, Describe<T>::kind);
        QCOMPARE(QLatin1String(info.table), wordOf(info.kind));
        QCOMPARE(info.fields.size(), std::tuple_size_v<decltype(Describe<T>::fields)>);
        QSet<QString> names;
        for (size_t i = 0; i < info.fields.size(); ++i) {
            const QString name = QString::fromLatin1(info.fields[i].name);
            names.insert(name);
            QCOMPARE(info.fieldNumber(name), static_cast<int>(i));
            QCOMPARE(info.fields[i].type == FieldType::Reference, info.fields[i].refersTo != Kind::None);
            QCOMPARE(info.fields[i].type == FieldType::Reference,
                     name.endsWith(QStringLiteral("_id")) && name != QStringLiteral("external_id"));
        }
        QCOMPARE(names.size(), qsizetype(info.fields.size()));
        QCOMPARE(info.fieldNumber(u"no such field"), -1);
        QCOMPARE(QLatin1String(info.fields.front().name), QLatin1String("uuid"));
    }

    template <Described T>
    void checkRoundTrip()
    {
        const T row = filled<T>();
        const Fields fields = fieldsOf(row);
        for (const FieldValue &one : fields)
            QVERIFY(!std::holds_alternative<std::monostate>(one.value));
        QCOMPARE(fromFields<T>(42, fields), row);
        QCOMPARE(fromFields<T>(0, fieldsOf(T())), T());

        const auto change = difference(T(), row);
        QVERIFY(change.has_value());
        QCOMPARE(change->before->size(), fields.size()); // every field differs, so every field is compared
        T updated;
        updated.id = row.id;
        assign(updated, *change->after);
        QCOMPARE(updated, row);
    }

private Q_SLOTS:
    void everyKindDescribesItself()
    {
        checkKind<Member>();
        checkKind<Reason>();
        checkKind<Posting>();
        checkKind<PostingTransition>();
        checkKind<Section>();
        checkKind<Criterion>();
        checkKind<Stage>();
        checkKind<Candidate>();
        checkKind<Application>();
        checkKind<Transition>();
        checkKind<Screening>();
        checkKind<Scorecard>();
        checkKind<Rating>();
        checkKind<Note>();
        checkKind<PostingFile>();
        checkKind<Template>();
        checkKind<PlannedInterview>();
        checkKind<PlannedInterviewer>();
        checkKind<Focus>();
        checkKind<Question>();
        checkKind<QuestionCriterion>();
        checkKind<LibraryEntry>();
        checkKind<Interview>();
        checkKind<Interviewer>();
        checkKind<Answer>();
        checkKind<DebriefNote>();
        checkKind<Decision>();
    }

    void everyFieldComesBack()
    {
        checkRoundTrip<Member>();
        checkRoundTrip<Reason>();
        checkRoundTrip<Posting>();
        checkRoundTrip<PostingTransition>();
        checkRoundTrip<Section>();
        checkRoundTrip<Criterion>();
        checkRoundTrip<Stage>();
        checkRoundTrip<Candidate>();
        checkRoundTrip<Application>();
        checkRoundTrip<Transition>();
        checkRoundTrip<Screening>();
        checkRoundTrip<Scorecard>();
        checkRoundTrip<Rating>();
        checkRoundTrip<Note>();
        checkRoundTrip<PostingFile>();
        checkRoundTrip<Template>();
        checkRoundTrip<PlannedInterview>();
        checkRoundTrip<PlannedInterviewer>();
        checkRoundTrip<Focus>();
        checkRoundTrip<Question>();
        checkRoundTrip<QuestionCriterion>();
        checkRoundTrip<LibraryEntry>();
        checkRoundTrip<Interview>();
        checkRoundTrip<Interviewer>();
        checkRoundTrip<Answer>();
        checkRoundTrip<DebriefNote>();
        checkRoundTrip<Decision>();
    }

    void everyKindHasATable()
    {
        QSet<QString> tables;
        for (const Kind kind : allKinds()) {
            QCOMPARE(kindInfo(kind).kind, kind);
            tables.insert(QString::fromLatin1(kindInfo(kind).table));
        }
        QCOMPARE(tables.size(), 27);
        QCOMPARE(qsizetype(allKinds().size()), tables.size());
    }

    void emptyMeansAbsent()
    {
        const std::vector<FieldInfo> &fields = kindInfo(Kind::Candidate).fields;
        for (const FieldValue &one : fieldsOf(Candidate()))
            QVERIFY2(std::holds_alternative<std::monostate>(one.value), fields[static_cast<size_t>(one.field)].name);
    }

    void someFieldsAreSetAndTheOthersStay()
    {
        Stage stage = filled<Stage>();
        Stage expected = stage;
        expected.name = QStringLiteral("Talk");
        expected.wipLimit.reset();
        assign(stage, {{fieldNumber<Stage>("name"), Value(QStringLiteral("Talk"))},
                       {fieldNumber<Stage>("wip_limit"), Value()}});
        QCOMPARE(stage, expected);
    }
};

QTEST_GUILESS_MAIN(TestDescribe)
#include "tst_describe.moc"
