#include "harmless.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QTextBrowser>
#include <QTextDocument>

namespace shortlist::test {

namespace {

bool turnsDirection(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar one) {
        return (one.unicode() >= 0x202a && one.unicode() <= 0x202e)
               || (one.unicode() >= 0x2066 && one.unicode() <= 0x2069);
    });
}

class Walk {
public:
    void window(const QWidget *one)
    {
        line(one, QStringLiteral("title"), one->windowTitle());
        widget(one);
        for (const QWidget *inner : one->findChildren<QWidget *>()) {
            if (inner->isVisible())
                widget(inner);
        }
        for (const QAction *action : one->findChildren<QAction *>()) {
            entry(one, action->text());
            rich(one, QStringLiteral("tooltip of an action"), action->toolTip());
        }
    }

    QStringList found;

private:
    void complain(const QWidget *where, const QString &what, const QString &text)
    {
        found += QStringLiteral("%1 %2, %3: %4")
                     .arg(QLatin1String(where->metaObject()->className()), where->objectName(), what, text.left(80));
    }
    void rich(const QWidget *where, const QString &what, const QString &text)
    {
        if (Qt::mightBeRichText(text) && text.contains(QLatin1String("<img")))
            complain(where, what + QStringLiteral(" is rich text"), text);
        if (turnsDirection(text))
            complain(where, what + QStringLiteral(" turns the direction"), text);
    }
    void line(const QWidget *where, const QString &what, const QString &text)
    {
        if (text.contains(u'\n'))
            complain(where, what + QStringLiteral(" has several lines"), text);
        if (turnsDirection(text))
            complain(where, what + QStringLiteral(" turns the direction"), text);
        if (text.size() > 1000)
            complain(where, what + QStringLiteral(" is very long"), text);
    }
    void entry(const QWidget *where, const QString &text)
    {
        line(where, QStringLiteral("an action"), text);
        if (text.contains(QLatin1String("R&D")))
            complain(where, QStringLiteral("an ampersand became a letter"), text);
    }
    void widget(const QWidget *one)
    {
        rich(one, QStringLiteral("tooltip"), one->toolTip());
        if (const auto *label = qobject_cast<const QLabel *>(one)) {
            if (label->textFormat() != Qt::PlainText)
                rich(one, QStringLiteral("label"), label->text());
            if (turnsDirection(label->text()))
                complain(one, QStringLiteral("label turns the direction"), label->text());
            if (label->buddy() && label->text().contains(QLatin1String("R&D")))
                complain(one, QStringLiteral("an ampersand became a letter"), label->text());
            if (label->text().size() > 10'000)
                complain(one, QStringLiteral("label is very long"), label->text());
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(one))
            entry(one, button->text());
        if (qobject_cast<const QTextEdit *>(one))
            complain(one, QStringLiteral("reads rich text"), {});
        if (const auto *view = qobject_cast<const QAbstractItemView *>(one))
            items(view);
    }
    void items(const QAbstractItemView *view)
    {
        const QAbstractItemModel *model = view->model();
        for (int row = 0; model && row < std::min(20, model->rowCount(view->rootIndex())); ++row) {
            for (int column = 0; column < model->columnCount(view->rootIndex()); ++column)
                rich(view, QStringLiteral("tooltip of a row"),
                     model->index(row, column, view->rootIndex()).data(Qt::ToolTipRole).toString());
        }
    }
};

} // namespace

QStringList harmfulTexts()
{
    Walk walk;
    for (const QWidget *one : QApplication::topLevelWidgets()) {
        if (one->isVisible())
            walk.window(one);
    }
    return walk.found;
}

} // namespace shortlist::test
