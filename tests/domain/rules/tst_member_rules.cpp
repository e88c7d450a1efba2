#include "rules/member_rules.h"
#include "sample_facts.h"

using namespace shortlist;

namespace {

Member member(qint64 id, const QString &name, const QString &email = {})
{
    Member one;
    one.id = MemberId(id);
    one.uuid = newUuid(noon);
    one.name = name;
    one.email = email;
    return one;
}

} // namespace

class TestMemberRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addingCreatesTheMember()
    {
        Member grace = member(0, QStringLiteral("Grace Hopper"), QStringLiteral("grace@example.org"));
        grace.roles = {QStringLiteral("recruiter"), QStringLiteral("hr")};
        const auto edit = addMember(grace, {member(7, QStringLiteral("Alan"))}, who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::AddMember);
        QVERIFY(hasSubject(*edit, Kind::Member, -1));
        const auto rows = created<Member>(*edit);
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows[0].name, grace.name);
        QCOMPARE(rows[0].email, grace.email);
        QCOMPARE(rows[0].roles, grace.roles);
        QVERIFY(rows[0].active);
    }

    void invalidMembersAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("role");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("words");
        const QString none;
        QTest::newRow("blank name") << QStringLiteral(" \t") << none << none << ErrorKind::BadInput
                                    << QStringLiteral("name is missing");
        QTest::newRow("long name") << QString(501, u'x') << none << none << ErrorKind::BadInput
                                   << QStringLiteral("at most 500");
        QTest::newRow("NUL") << QStringLiteral("A") + QChar(u'\0') << none << none << ErrorKind::BadInput
                             << QStringLiteral("U+0000");
        QTest::newRow("half a pair") << QString(QChar(0xd800)) + u'x' << none << none << ErrorKind::BadInput
                                     << QStringLiteral("surrogate");
        QTest::newRow("no address") << QStringLiteral("Eve") << QStringLiteral("eve") << none << ErrorKind::BadInput
                                    << QStringLiteral("no e-mail address");
        QTest::newRow("two at signs") << QStringLiteral("Eve") << QStringLiteral("e@v@e") << none << ErrorKind::BadInput
                                      << QStringLiteral("no e-mail address");
        QTest::newRow("space") << QStringLiteral("Eve") << QStringLiteral("e ve@x.org") << none << ErrorKind::BadInput
                               << QStringLiteral("no e-mail address");
        QTest::newRow("role") << QStringLiteral("Eve") << none << QStringLiteral("boss") << ErrorKind::BadInput
                              << QStringLiteral("hiring_manager, recruiter");
        QTest::newRow("same name") << QStringLiteral("ÁLAN  turing") << none << none << ErrorKind::Refused
                                   << QStringLiteral("named “Alan Turing” already");
        QTest::newRow("same address") << QStringLiteral("Eve") << QStringLiteral("ALAN@example.org") << none
                                      << ErrorKind::Refused << QStringLiteral("of the member “Alan Turing” already");
    }
    void invalidMembersAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, email);
        QFETCH(QString, role);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, words);
        Member fresh = member(0, name, email);
        if (!role.isEmpty())
            fresh.roles = {role};
        const std::vector<Member> others{member(7, QStringLiteral("Alan Turing"), QStringLiteral("alan@example.org"))};
        const auto added = addMember(fresh, others, who);
        VERIFY_NO(added, kind, words.toUtf8().constData());
        const Member before = member(9, QStringLiteral("Eva"));
        const auto edited = editMember(before, fresh, others, who);
        VERIFY_NO(edited, kind, words.toUtf8().constData());
    }

    void nobodyNeedsAnAddress()
    {
        VERIFY_EDIT(addMember(member(0, QStringLiteral("Bo")), {member(7, QStringLiteral("Alan"))}, who));
    }

    void editingChangesOnlyWhatDiffers()
    {
        const Member before = member(9, QStringLiteral("Eva"), QStringLiteral("eva@example.org"));
        Member after = before;
        after.name = QStringLiteral("EVA");
        after.active = false;
        after.uuid = QStringLiteral("another");
        const auto edit = editMember(before, after, {before, member(7, QStringLiteral("Alan"))}, who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::EditMember);
        after.uuid = before.uuid;
        QCOMPARE(updated(*edit, before), after);
        QCOMPARE(edit->changes.size(), size_t(1));
        QCOMPARE(edit->changes[0].after->size(), size_t(2));
        VERIFY_NO(editMember(before, before, {before}, who), ErrorKind::Refused, "Nothing changes");
    }

    void onlyAMemberThatNothingRefersToIsDeleted()
    {
        const Member eva = member(9, QStringLiteral("Eva"));
        const auto edit = deleteMember(eva, false, who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::DeleteMember);
        QCOMPARE(deleted(*edit, Kind::Member), std::vector<qint64>{9});
        VERIFY_NO(deleteMember(eva, true, who), ErrorKind::Refused, "inactive instead");
        VERIFY_NO(deleteMember(member(7, QStringLiteral("Me")), false, who), ErrorKind::Refused, "“Me”");
    }
};

QTEST_GUILESS_MAIN(TestMemberRules)
#include "tst_member_rules.moc"
