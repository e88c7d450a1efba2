#include "window/board/board_looks.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace shortlist {

namespace {

constexpr std::pair<BoardOrder, const char *> orders[]{
    {BoardOrder::Board, "board"}, {BoardOrder::Score, "score"}, {BoardOrder::Age, "age"}, {BoardOrder::Name, "name"}};

QJsonObject toJson(const LeftBoard &board)
{
    QJsonObject columns;
    for (auto one = board.look.columns.cbegin(); one != board.look.columns.cend(); ++one)
        columns.insert(QString::number(one.key().value), QJsonObject{{QStringLiteral("collapsed"), one->isCollapsed},
                                                                     {QStringLiteral("scrolled"), one->scrolled}});
    QString order;
    for (const auto &[which, word] : orders)
        order = which == board.order ? QLatin1String(word) : order;
    return {{QStringLiteral("columns"), columns},
            {QStringLiteral("scrolled"), board.look.scrolledSidewards},
            {QStringLiteral("application"), board.look.current.value},
            {QStringLiteral("order"), order},
            {QStringLiteral("ended"), board.isDrawerOpen}};
}

LeftBoard boardOf(const QJsonObject &json)
{
    LeftBoard board;
    const QJsonObject columns = json[QStringLiteral("columns")].toObject();
    for (auto one = columns.begin(); one != columns.end(); ++one) {
        const QJsonObject column = one->toObject();
        board.look.columns.insert(StageId(one.key().toLongLong()), {column[QStringLiteral("collapsed")].toBool(),
                                                                    column[QStringLiteral("scrolled")].toInt()});
    }
    board.look.scrolledSidewards = json[QStringLiteral("scrolled")].toInt();
    board.look.current = ApplicationId(json[QStringLiteral("application")].toInteger());
    for (const auto &[which, word] : orders) {
        if (json[QStringLiteral("order")].toString() == QLatin1String(word))
            board.order = which;
    }
    board.isDrawerOpen = json[QStringLiteral("ended")].toBool();
    return board;
}

} // namespace

QByteArray toBytes(const LeftBoards &boards)
{
    QJsonObject all;
    for (auto one = boards.cbegin(); one != boards.cend(); ++one)
        all.insert(QString::number(one.key().value), toJson(*one));
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

LeftBoards leftBoards(const QByteArray &bytes)
{
    LeftBoards boards;
    const QJsonObject all = QJsonDocument::fromJson(bytes).object();
    for (auto one = all.begin(); one != all.end(); ++one)
        boards.insert(PostingId(one.key().toLongLong()), boardOf(one->toObject()));
    return boards;
}

} // namespace shortlist
