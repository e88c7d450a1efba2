#include "new_workspace.h"
#include "program_runner.h"
#include "queries/journal.h"
#include "result_check.h"
#include "rules/candidate_rules.h"
#include "transaction.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <filesystem>

using namespace shortlist;
using namespace shortlist::test;

/// Files that are no workspace, or that cannot be used as one: each its own sentence, and nothing is changed.
class BadFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileThatIsNoWorkspaceIsRefused_data();
    void aFileThatIsNoWorkspaceIsRefused();
    void aFileThatVanishesWhileOpenTakesNoEdit();
    void aFullDiskStoresNothing();
    void aBusyFileIsSaidToBeBusy();
    void aReadOnlyFileIsReadAndNotWritten();
    void aReadOnlyFileThatWasLeftWithALogIsRead();
    void aFileWithoutPermissionIsNamed();
    void aFileInAFolderWithoutPermissionIsNotCalledMissing();
    void aFolderThatTakesNoNewFileIsNamed();
    void anEmptyNameIsWrongUsage();
    void whatWasStoredIsSaidWhereTheOutputFails();
    void anExistingFileIsNotMadeAnew();
    void aFlippedByteInTheJournalIsFound();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void write(const QString &file, const QByteArray &bytes);
    /// Neither the file nor its folder can be written any more.
    void lockAway();
    /// Runs the program as nobody.
    [[nodiscard]] Run runAsNobody(const QStringList &words);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_good;
};

void BadFilesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_good = path("good.shortlist");
    QCOMPARE(run({QStringLiteral("new"), m_good, QStringLiteral("--as"), QStringLiteral("Ada")}).status, 0);
}

void BadFilesTest::write(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(bytes), bytes.size());
}

void BadFilesTest::aFileThatIsNoWorkspaceIsRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    for (const char *kind :
         {"missing", "empty", "folder", "text", "other program", "marked", "no tables", "newer", "hard link"}) {
        static const QHash<QByteArray, const char *> words{{"missing", "does not exist"},
                                                           {"empty", "is empty"},
                                                           {"folder", "is a folder"},
                                                           {"text", "is not a Shortlist workspace"},
                                                           {"other program", "of another program"},
                                                           {"marked", "is not a Shortlist workspace"},
                                                           {"no tables", "is not a Shortlist workspace"},
                                                           {"newer", "newer Shortlist"},
                                                           {"hard link", "second name"}};
        QTest::newRow(kind) << QString::fromLatin1(kind) << QString::fromLatin1(words.value(kind));
    }
}

void BadFilesTest::aFileThatIsNoWorkspaceIsRefused()
{
    QFETCH(QString, kind);
    QFETCH(QString, words);
    const QString file = path("bad.shortlist");
    if (kind == QLatin1String("empty")) {
        write(file, {});
    } else if (kind == QLatin1String("folder")) {
        QVERIFY(QDir().mkdir(file));
    } else if (kind == QLatin1String("text")) {
        write(file, QByteArray("Dear diary, ").repeated(100));
    } else if (kind == QLatin1String("other program")) {
        auto other = Connection::open(file, Connection::Mode::Create);
        QVERIFY_RESULT(other);
        (*other)->execute("create table bookmarks (url text)");
    } else if (kind == QLatin1String("marked") || kind == QLatin1String("no tables")) {
        auto other = Connection::open(file, Connection::Mode::Create);
        QVERIFY_RESULT(other);
        (*other)->execute(kind == QLatin1String("marked")
                              ? "pragma application_id = 1397247059; create table bookmarks (url text)"
                              : "pragma application_id = 1397247059; pragma user_version = 1");
        QVERIFY_RESULT((*other)->outcome());
    } else if (kind == QLatin1String("newer")) {
        QVERIFY(QFile::copy(m_good, file));
        QFile header(file);
        QVERIFY(header.open(QIODevice::ReadWrite));
        header.seek(60);
        header.write(QByteArray("\0\0\x03\xe7", 4));
    } else if (kind == QLatin1String("hard link")) {
        std::filesystem::create_hard_link(m_good.toStdString(), file.toStdString());
    }
    QByteArray before;
    if (QFile in(file); in.open(QIODevice::ReadOnly))
        before = in.readAll();
    for (const QStringList &verb :
         {QStringList{QStringLiteral("list"), file, QStringLiteral("postings")},
          QStringList{QStringLiteral("add"), file, QStringLiteral("candidate"), QStringLiteral("name=Grace")},
          QStringList{QStringLiteral("undo"), file}, QStringList{QStringLiteral("check"), file},
          QStringList{QStringLiteral("backup"), file, path("copy.shortlist")}}) {
        const Run done = run(verb);
        QCOMPARE(done.status, 1);
        QVERIFY2(done.error.contains(words.toUtf8()), done.error.constData());
        QVERIFY2(done.error.contains(file.toUtf8()), done.error.constData());
        QCOMPARE(done.out, QByteArray());
        QVERIFY(!QFile::exists(path("copy.shortlist")));
    }
    QByteArray after;
    if (QFile in(file); in.open(QIODevice::ReadOnly))
        after = in.readAll();
    QCOMPARE(after, before);
    QCOMPARE(QFileInfo::exists(file), kind != QLatin1String("missing"));
}

void BadFilesTest::aFileThatVanishesWhileOpenTakesNoEdit()
{
    const Moment at = now();
    auto workspace = openWorkspace(m_good, at);
    Candidate person;
    person.name = QStringLiteral("Grace");
    QVERIFY_RESULT(workspace->commit(*addCandidate(person, {MemberId(1), at})));
    QVERIFY(QFile::rename(m_good, path("moved.shortlist")));
    QCOMPARE_ERROR(workspace->commit(*addCandidate(person, {MemberId(1), at})), ErrorKind::NotFound,
                   "moved or replaced");
}

void BadFilesTest::aFullDiskStoresNothing()
{
    // The system's limit on the size of a file stands for a disk that is full in the middle of an import.
    QByteArray csv = "name,email,headline\n";
    for (int i = 0; i < 20000; ++i)
        csv += "Person " + QByteArray::number(i) + ",p" + QByteArray::number(i) + "@example.org," + QByteArray(200, 'x')
               + "\n";
    write(path("people.csv"), csv);
    QProcess process;
    process.setProcessEnvironment(QProcessEnvironment::systemEnvironment());
    process.start(QStringLiteral("sh"),
                  {QStringLiteral("-c"),
                   QStringLiteral("ulimit -f 2048; exec \"$0\" import \"$1\" candidates \"$2\" --as Ada"),
                   QStringLiteral(SHORTLIST_PROGRAM), m_good, path("people.csv")});
    QVERIFY(process.waitForFinished(60000));
    const QByteArray error = process.readAllStandardError();
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY2(error.contains("disk") && error.contains("stored") && error.contains(m_good.toUtf8()), error.constData());
    QCOMPARE(run({QStringLiteral("check"), m_good}).status, 0);
    QCOMPARE(
        run({QStringLiteral("list"), m_good, QStringLiteral("candidates"), QStringLiteral("--json")}).out.simplified(),
        QByteArray("[]"));
    QCOMPARE(
        run({QStringLiteral("list"), m_good, QStringLiteral("journal"), QStringLiteral("--json")}).out.simplified(),
        QByteArray("[]"));
    // With room again the same import works.
    const Run again = run({QStringLiteral("import"), m_good, QStringLiteral("candidates"), path("people.csv")});
    QVERIFY2(again.status == 0, again.error.constData());
}

void BadFilesTest::aBusyFileIsSaidToBeBusy()
{
    auto other = openWorkspace(m_good, now());
    auto writing = Transaction::begin(other->connection(), Transaction::Kind::Write);
    QVERIFY(writing.ok());
    const Run done = run({QStringLiteral("add"), m_good, QStringLiteral("candidate"), QStringLiteral("name=Grace"),
                          QStringLiteral("--as"), QStringLiteral("Ada")});
    QCOMPARE(done.status, 1);
    QVERIFY2(done.error.contains("being written by another program"), done.error.constData());
    // Reading goes on meanwhile.
    QCOMPARE(run({QStringLiteral("list"), m_good, QStringLiteral("candidates")}).status, 0);
}

Run BadFilesTest::runAsNobody(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral("setpriv"),
                  QStringList{QStringLiteral("--reuid=65534"), QStringLiteral("--clear-groups"),
                              QStringLiteral(SHORTLIST_PROGRAM)}
                      + words);
    if (!process.waitForFinished(60000))
        return {-1, {}, "did not finish"};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void BadFilesTest::lockAway()
{
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup
                                                        | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther));
    QVERIFY(QFile::setPermissions(m_good, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
}

/// Copied onto a medium that cannot be written while it was open: its header says that it has a log.
void BadFilesTest::aReadOnlyFileThatWasLeftWithALogIsRead()
{
    QFile file(m_good);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(18) && file.write("\2\2") == 2);
    file.close();
    lockAway();
    const QStringList list{QStringLiteral("list"), m_good, QStringLiteral("members"), QStringLiteral("--json")};
    if (QFileInfo(m_good).isWritable() && !runAsNobody({QStringLiteral("--version")}).out.startsWith("shortlist"))
        QSKIP("the program lies where nobody else may run it");
    const Run listed = QFileInfo(m_good).isWritable() ? runAsNobody(list) : run(list);
    QVERIFY2(listed.status == 0 && listed.out.contains("Ada"), listed.error.constData());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(20).right(2), QByteArray("\2\2")); // it is as it was
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*-wal"), QStringLiteral("*-shm")}), QStringList());
}

void BadFilesTest::aReadOnlyFileIsReadAndNotWritten()
{
    lockAway();
    const QStringList list{QStringLiteral("list"), m_good, QStringLiteral("members"), QStringLiteral("--json")};
    const QStringList add{QStringLiteral("add"), m_good, QStringLiteral("candidate"), QStringLiteral("name=Grace")};
    if (!QFileInfo(m_good).isWritable()) { // an ordinary user; root may write everything
        QCOMPARE(run(list).status, 0);
        QCOMPARE(run(add).status, 1);
        return;
    }
    if (!runAsNobody({QStringLiteral("--version")}).out.startsWith("shortlist"))
        QSKIP("the program lies where nobody else may run it");
    const Run listed = runAsNobody(list);
    QVERIFY2(listed.status == 0 && listed.out.contains("Ada"), listed.error.constData());
    const Run added = runAsNobody(add);
    QCOMPARE(added.status, 1);
    QVERIFY2(added.error.contains("read-only"), added.error.constData());
}

void BadFilesTest::aFileWithoutPermissionIsNamed()
{
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                                        | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther
                                                        | QFile::ExeOther));
    QVERIFY(QFile::setPermissions(m_good, QFile::Permissions()));
    const QStringList list{QStringLiteral("list"), m_good, QStringLiteral("members")};
    const bool isRoot = QFileInfo(m_good).isReadable();
    if (isRoot && !runAsNobody({QStringLiteral("--version")}).out.startsWith("shortlist"))
        QSKIP("the program lies where nobody else may run it");
    const Run done = isRoot ? runAsNobody(list) : run(list);
    QCOMPARE(done.status, 1);
    QVERIFY2(done.error.contains("cannot be read") && done.error.contains(m_good.toUtf8()), done.error.constData());
}

void BadFilesTest::aFileInAFolderWithoutPermissionIsNotCalledMissing()
{
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner));
    const bool isRoot = QFileInfo::exists(m_good);
    if (isRoot && !runAsNobody({QStringLiteral("--version")}).out.startsWith("shortlist"))
        QSKIP("the program lies where nobody else may run it");
    for (const QStringList &words : {QStringList{QStringLiteral("list"), m_good, QStringLiteral("members")},
                                     QStringList{QStringLiteral("new"), path("another.shortlist")}}) {
        const Run done = isRoot ? runAsNobody(words) : run(words);
        QCOMPARE(done.status, 1);
        QVERIFY2(done.error.contains("permission") && !done.error.contains("exist"), done.error.constData());
        QVERIFY2(done.error.contains(words.at(1).toUtf8()), done.error.constData());
    }
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void BadFilesTest::aFolderThatTakesNoNewFileIsNamed()
{
    const auto verbs = [this](const QString &file) {
        return QList<QStringList>{{QStringLiteral("new"), file},
                                  {QStringLiteral("backup"), m_good, file},
                                  {QStringLiteral("restore"), m_good, file}};
    };
    for (const QStringList &words : verbs(path("no/such/folder.shortlist"))) {
        const Run done = run(words);
        QCOMPARE(done.status, 1);
        QVERIFY2(done.error.contains("no/such does not exist. Make the folder first"), done.error.constData());
    }
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther
                                                        | QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup));
    const bool isRoot = QFileInfo(m_folder->path()).isWritable();
    if (isRoot && !runAsNobody({QStringLiteral("--version")}).out.startsWith("shortlist"))
        QSKIP("the program lies where nobody else may run it");
    for (const QStringList &words : verbs(path("new.shortlist"))) {
        const Run done = isRoot ? runAsNobody(words) : run(words);
        QCOMPARE(done.status, 1);
        QVERIFY2(done.error.contains("no permission to write in the folder " + m_folder->path().toUtf8()
                                     + ". Choose another folder"),
                 done.error.constData());
    }
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void BadFilesTest::anEmptyNameIsWrongUsage()
{
    const QString none;
    for (const QStringList &words :
         {QStringList{QStringLiteral("new"), none},
          QStringList{QStringLiteral("list"), none, QStringLiteral("members")},
          QStringList{QStringLiteral("check"), none}, QStringList{QStringLiteral("backup"), m_good, none},
          QStringList{QStringLiteral("restore"), m_good, none}, QStringList{QStringLiteral("restore"), none, m_good}}) {
        const Run done = run(words);
        QCOMPARE(done.status, 2);
        QVERIFY2(done.error.contains("is empty") && done.error.contains("--help"), done.error.constData());
    }
}

void BadFilesTest::whatWasStoredIsSaidWhereTheOutputFails()
{
    if (!QFileInfo::exists(QStringLiteral("/dev/full")))
        QSKIP("there is no device that is always full");
    const auto runFull = [this](const char *words) {
        QProcess process;
        process.start(QStringLiteral("sh"),
                      {QStringLiteral("-c"), QStringLiteral("exec \"$0\" %1 > /dev/full").arg(QLatin1String(words)),
                       QStringLiteral(SHORTLIST_PROGRAM), m_good});
        if (!process.waitForFinished(60000))
            return Run{-1, {}, "did not finish"};
        return Run{process.exitCode(), {}, process.readAllStandardError()};
    };
    const Run added = runFull("add \"$1\" candidate name=Grace --as Ada");
    QCOMPARE(added.status, 1);
    QVERIFY2(added.error.contains("The change was stored (entry 1, candidate 1). Only standard output"),
             added.error.constData());
    QVERIFY(run({QStringLiteral("list"), m_good, QStringLiteral("candidates"), QStringLiteral("--json")})
                .out.contains("Grace"));
    const Run listed = runFull("list \"$1\" candidates --json");
    QCOMPARE(listed.status, 1);
    QVERIFY2(listed.error.contains("tandard output could not be written") && !listed.error.contains("stored"),
             listed.error.constData());
}

void BadFilesTest::anExistingFileIsNotMadeAnew()
{
    const QString file = path("notes.txt");
    write(file, "precious");
    const Run done = run({QStringLiteral("new"), file});
    QCOMPARE(done.status, 1);
    QVERIFY2(done.error.contains("exists already"), done.error.constData());
    QFile in(file);
    QVERIFY(in.open(QIODevice::ReadOnly));
    QCOMPARE(in.readAll(), QByteArray("precious"));
    const Run nowhere = run({QStringLiteral("new"), path("no/such/folder.shortlist")});
    QCOMPARE(nowhere.status, 1);
    QVERIFY2(nowhere.error.contains("does not exist"), nowhere.error.constData());
}

void BadFilesTest::aFlippedByteInTheJournalIsFound()
{
    QCOMPARE(
        run({QStringLiteral("add"), m_good, QStringLiteral("candidate"), QStringLiteral("name=Grace Hopper")}).status,
        0);
    QCOMPARE(run({QStringLiteral("edit"), m_good, QStringLiteral("candidate"), QStringLiteral("1"),
                  QStringLiteral("company=Remington")})
                 .status,
             0);
    QCOMPARE(run({QStringLiteral("check"), m_good}).status, 0);
    QFile file(m_good);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const qsizetype place = bytes.indexOf("\"company\":\"Remington\"");
    QVERIFY(place > 0);
    file.seek(place + 12);
    file.write("L");
    file.close();
    const Run done = run({QStringLiteral("check"), m_good});
    QCOMPARE(done.status, 1);
    QVERIFY2(done.out.contains("was altered"), done.out.constData());
}

QTEST_GUILESS_MAIN(BadFilesTest)
#include "tst_bad_files.moc"
