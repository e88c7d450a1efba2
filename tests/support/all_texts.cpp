#include "all_texts.h"

#include "hiring_scene.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QMetaProperty>

namespace shortlist::test {

namespace {

constexpr int mostRoles = Qt::UserRole + 40;

void take(QStringList &texts, const QString &text)
{
    if (!text.isEmpty())
        texts += QString::fromUtf8(withoutUuids(text.toUtf8()));
}

void takeProperties(QStringList &texts, const QObject &object)
{
    const QMetaObject *meta = object.metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        if (meta->property(i).metaType().id() == QMetaType::QString)
            take(texts, meta->property(i).read(&object).toString());
    }
}

void takeModel(QStringList &texts, const QAbstractItemModel &model, const QModelIndex &parent)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (int role = 0; role < mostRoles; ++role) {
                const QVariant value = index.data(role);
                take(texts, value.metaType().id() == QMetaType::QStringList ? value.toStringList().join(u'|')
                                                                            : value.toString());
            }
            if (column == 0)
                takeModel(texts, model, index);
        }
    }
}

void takeSpoken(QStringList &texts, QAccessibleInterface *spoken)
{
    if (!spoken)
        return;
    for (const auto what : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        take(texts, spoken->text(what));
    for (int i = 0; i < spoken->childCount(); ++i) {
        if (QAccessibleInterface *child = spoken->child(i);
            child && !child->object()) // those with one come by themselves
            takeSpoken(texts, child);
    }
}

} // namespace

QStringList allTexts()
{
    QStringList texts;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        QWidgetList widgets = window->findChildren<QWidget *>();
        widgets += window;
        for (QWidget *widget : widgets) {
            if (!widget->isVisible())
                continue;
            takeProperties(texts, *widget);
            for (const QAction *action : widget->actions())
                takeProperties(texts, *action);
            if (const auto *view = qobject_cast<QAbstractItemView *>(widget);
                view && view->model() && !qobject_cast<const QHeaderView *>(view))
                takeModel(texts, *view->model(), {});
            takeSpoken(texts, QAccessible::queryAccessibleInterface(widget));
        }
    }
    return texts;
}

} // namespace shortlist::test
