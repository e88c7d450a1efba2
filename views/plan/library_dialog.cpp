#include "plan/library_dialog.h"

#include "fields/safe_text.h"
#include "inspector/section_label.h"
#include "style/primary_button.h"
#include "style/tokens.h"

#include <QLineEdit>
#include <QListView>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace shortlist {

namespace {

class LibraryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = shortLine(option->text, 200);
        const Tokens &tokens = Tokens::of(option->palette);
        option->palette.setColor(QPalette::Highlight, tokens.accentTint);
        option->palette.setColor(QPalette::HighlightedText, tokens.text);
    }
};

QString anchorsIn(const LibraryEntry &entry)
{
    QStringList lines;
    int mark = 0;
    for (const QString *anchor : {&entry.anchor1, &entry.anchor2, &entry.anchor3, &entry.anchor4, &entry.anchor5}) {
        ++mark;
        if (!anchor->isEmpty())
            lines += LibraryDialog::tr("%1: %2", "mark, what it looks like").arg(mark).arg(shortLine(*anchor, 200));
    }
    return lines.join(u'\n');
}

} // namespace

LibraryDialog::LibraryDialog(Wanted wanted, const QString &target, QWidget *parent)
    : QDialog(parent), m_wanted(wanted), m_model(new LibraryModel(this)), m_search(new QLineEdit),
      m_list(new QListView), m_words(textLabel()), m_delete(new QPushButton(tr("&Delete entry"))),
      m_insert(new PrimaryButton(wanted == Wanted::Question ? tr("&Insert question") : tr("&Use these anchors")))
{
    setObjectName(QStringLiteral("library_dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Library"));
    setModal(true);
    QLabel *where = textLabel();
    where->setText(wanted == Wanted::Question ? tr("A question for %1").arg(shortLine(target, 80))
                                              : tr("Anchors for %1").arg(shortLine(target, 80)));
    QFont bold = where->font();
    bold.setBold(true);
    where->setFont(bold);
    m_search->setPlaceholderText(tr("Search the library…"));
    m_search->setAccessibleName(tr("Search the library"));
    m_search->setObjectName(QStringLiteral("library_search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_list->setObjectName(QStringLiteral("library_list"));
    m_list->setAccessibleName(tr("Library"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LibraryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_words->setObjectName(QStringLiteral("library_words"));
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setMinimumHeight(6 * m_words->fontMetrics().lineSpacing());
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_delete->setAutoDefault(false);
    m_delete->setObjectName(QStringLiteral("library_delete"));
    m_insert->setObjectName(QStringLiteral("library_insert"));
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(unit());
    buttons->addWidget(m_delete);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_insert);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit(), 2 * unit(), 2 * unit(), 2 * unit());
    column->setSpacing(unit());
    column->addWidget(where);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_words);
    column->addLayout(buttons);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setFilter(words);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0));
        showCurrent();
    });
    connect(m_list, &QListView::activated, this, &LibraryDialog::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LibraryDialog::showCurrent);
    connect(m_insert, &QPushButton::clicked, this, &LibraryDialog::choose);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_delete, &QPushButton::clicked, this, [this] {
        if (current())
            Q_EMIT deleteRequested(current()->id);
    });
    resize(72 * unit(), 56 * unit());
    showCurrent();
}

void LibraryDialog::setEntries(const std::vector<LibraryEntry> &entries)
{
    m_model->setEntries(entries);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    showCurrent();
}

const LibraryEntry *LibraryDialog::current() const
{
    const LibraryRow *row = m_model->at(m_list->currentIndex());
    return row ? &row->entry : nullptr;
}

void LibraryDialog::showCurrent()
{
    const LibraryEntry *entry = current();
    m_delete->setEnabled(entry);
    const bool hasWhatIsWanted
        = entry && (m_wanted == Wanted::Question ? !entry->question.isEmpty() : !anchorsIn(*entry).isEmpty());
    m_insert->setEnabled(hasWhatIsWanted);
    if (m_model->isEmptyLibrary())
        m_words->setText(tr("The library is empty. “Keep in the library” beside a question or below the anchors of a "
                            "criterion puts them here, for every posting."));
    else if (!entry)
        m_words->setText(tr("Nothing fits. Type less, or another word."));
    else
        m_words->setText(anchorsIn(*entry).isEmpty() ? tr("No anchors are kept with it.") : anchorsIn(*entry));
}

void LibraryDialog::choose()
{
    if (m_insert->isEnabled() && current())
        Q_EMIT chosen(*current());
}

} // namespace shortlist
