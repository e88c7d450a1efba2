// The least that a program with a window can do: a widget with a word on it, until it has been painted. With a
// workspace and a posting it first reads that board's rows, by the bare query.

#include "connection.h"
#include "first_paint.h"
#include "queries/board.h"

#include <QApplication>
#include <QLabel>

#include <cstdio>

using namespace shortlist;

namespace {

bool readBoard(const QString &file, qint64 posting)
{
    const auto connection = Connection::open(file, Connection::Mode::Read);
    if (!connection)
        return false;
    const QByteArray sql = boardRowsSql();
    Statement query = (*connection)->statement({sql.constData(), static_cast<size_t>(sql.size())});
    query.bind(0, posting).bind(1, qint64(1));
    qint64 letters = 0;
    while (query.next()) {
        for (int column = 0; column < 14; ++column)
            letters += query.utf8(column).size();
    }
    std::printf("%lld\n", static_cast<long long>(letters));
    return letters > 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    bench::endAtFirstPaint([](const QWidget &) { return true; });
    if (argc > 2 && !readBoard(QString::fromLocal8Bit(argv[1]), QByteArray(argv[2]).toLongLong()))
        return 1;
    QLabel label(QStringLiteral("Shortlist"));
    label.resize(1280, 800);
    label.show();
    return QApplication::exec();
}
