#include "board/column_accessible.h"

#include "board/column_list.h"

namespace shortlist {

namespace {

/// The card in a row, whichever that is when something is asked.
class CardAccessible final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    CardAccessible(ColumnList *list, int row) : m_list(list), m_row(row) {}

    [[nodiscard]] int row() const { return m_row; }

    [[nodiscard]] bool isValid() const override { return m_list && index().isValid(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_list);
    }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? index().data(Qt::AccessibleTextRole).toString() : QString();
    }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect shown = m_list->visualRect(index());
        return {m_list->viewport()->mapToGlobal(shown.topLeft()), shown.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.selectable = true;
        state.focusable = true;
        state.selected = m_list->selectionModel()->isSelected(index());
        state.focused = m_list->hasFocus() && m_list->currentIndex() == index();
        state.offscreen = !m_list->viewport()->rect().intersects(m_list->visualRect(index()));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid() || name != pressAction())
            return;
        m_list->setFocus(Qt::OtherFocusReason);
        m_list->setCurrentIndex(index());
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] QModelIndex index() const { return m_list->model()->index(m_row, 0, m_list->rootIndex()); }

    QPointer<ColumnList> m_list;
    int m_row;
};

QAccessibleInterface *columnFor(const QString &className, QObject *object)
{
    auto *list = className == QLatin1String("shortlist::ColumnList") ? qobject_cast<ColumnList *>(object) : nullptr;
    return list ? new ColumnAccessible(list) : nullptr;
}

} // namespace

ColumnAccessible::ColumnAccessible(ColumnList *list) : QAccessibleWidget(list, QAccessible::List) {}

ColumnAccessible::~ColumnAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_cards))
        QAccessible::deleteAccessibleInterface(id);
}

void ColumnAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory(columnFor);
        return true;
    }();
    Q_UNUSED(once)
}

ColumnList *ColumnAccessible::list() const
{
    return qobject_cast<ColumnList *>(object());
}

int ColumnAccessible::childCount() const
{
    return list()->model()->rowCount(list()->rootIndex());
}

QAccessibleInterface *ColumnAccessible::child(int row) const
{
    if (row < 0 || row >= childCount())
        return nullptr;
    if (const auto known = m_cards.constFind(row); known != m_cards.cend())
        return QAccessible::accessibleInterface(*known);
    auto *card = new CardAccessible(list(), row);
    m_cards.insert(row, QAccessible::registerAccessibleInterface(card));
    return card;
}

int ColumnAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *card = dynamic_cast<const CardAccessible *>(child);
    return card && card->row() < childCount() ? card->row() : -1;
}

QAccessibleInterface *ColumnAccessible::childAt(int x, int y) const
{
    const QModelIndex index = list()->indexAt(list()->viewport()->mapFromGlobal(QPoint(x, y)));
    return index.isValid() ? child(index.row()) : nullptr;
}

QAccessibleInterface *ColumnAccessible::focusChild() const
{
    const QModelIndex current = list()->currentIndex();
    return list()->hasFocus() && current.parent() == list()->rootIndex() ? child(current.row()) : nullptr;
}

} // namespace shortlist
