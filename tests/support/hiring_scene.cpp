#include "hiring_scene.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

namespace shortlist::test {

HiringScene::HiringScene() : m_file(m_folder.filePath(QStringLiteral("team.shortlist")))
{
    setNow(firstMoment);
    // Made once and then copied: a dozen commits on the disk take their time, and every test wants a scene.
    static QByteArray made;
    QFile file(m_file);
    if (made.isEmpty()) {
        make();
        if (file.open(QIODevice::ReadOnly))
            made = file.readAll();
    } else if (!file.open(QIODevice::WriteOnly) || file.write(made) != made.size()) {
        m_problems += "The scene could not be copied.";
    }
}

void HiringScene::make()
{
    does("new", "--time-zone", "Europe/Vilnius");
    does("add", "posting", "title=Backend Engineer", "department=Platform", "location=Vilnius, Lithuania",
         "requisition=R-7", "pay.min=4000", "pay.max=5000.5", "pay.currency=EUR", "pay.period=month");
    does("add", "criterion", "--posting", "1", "heading=System design", "text=Design services that last", "weight=3");
    does("add", "criterion", "--posting", "1", "heading=Coding", "weight=2");
    does("add", "criterion", "--posting", "1", "heading=Communication", "weight=1");
    does("add", "criterion", "--posting", "1", "kind=required", "heading=SQL", "must_have=true");
    does("add", "posting", "title=Designer");
    does("add", "candidate", "--posting", "1", "name=Ada Lovelace", "emails=ada@example.org; ada@work.example",
         "phones=+370 600 00000", "tags=math; remote", "external_id=X-1", "source=Referral", "expected_pay=4500.25",
         "expected_currency=EUR", "expected_period=month", "headline=Analyst");
    does("add", "candidate", "--posting", "1", "name=Grace Hopper", "emails=grace@example.org");
    does("add", "candidate", "name=Alan Turing");
}

Run HiringScene::does(const char *verb, const QStringList &words)
{
    QStringList arguments = QStringList{text(verb), m_file} + words;
    if (!words.contains(QStringLiteral("--as")))
        arguments += {QStringLiteral("--as"), QStringLiteral("Mia")};
    Run done = run(arguments);
    if (done.status != 0)
        m_problems += arguments.join(u' ').toUtf8() + ": " + done.error;
    return done;
}

QJsonArray arrayOf(const Run &run)
{
    return QJsonDocument::fromJson(run.out).array();
}

QJsonObject objectOf(const Run &run)
{
    return QJsonDocument::fromJson(run.out).object();
}

QByteArrayList keysOf(const QByteArray &json)
{
    // By hand: QJsonObject sorts.
    QByteArrayList keys;
    int depth = 0;
    for (qsizetype i = json.indexOf('{'); i >= 0 && i < json.size(); ++i) {
        const char c = json[i];
        if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (--depth == 0)
                break;
        } else if (c == '"') {
            const qsizetype begin = i + 1;
            for (++i; json[i] != '"'; ++i)
                i += json[i] == '\\';
            if (depth == 1 && json.mid(i + 1, 1) == ":")
                keys += json.sliced(begin, i - begin);
        }
    }
    return keys;
}

QByteArray withoutUuids(QByteArray text)
{
    static const QRegularExpression uuid(QStringLiteral("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    return QString::fromLatin1(text).replace(uuid, QStringLiteral("UUID")).toLatin1();
}

} // namespace shortlist::test
