#include "exchange/import_dialog.h"

#include "exchange/column_choices.h"
#include "exchange/outcome_delegate.h"
#include "import_preview_model.h"
#include "style/primary_button.h"
#include "style/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

ImportDialog::ImportDialog(const QString &fileName, QWidget *parent)
    : FramedDialog(QStringLiteral("import"), tr("Import people"), parent), m_rows(new ImportPreviewModel(this)),
      m_columns(new ColumnChoices), m_table(new QTableView), m_reason(new QLabel)
{
    setHeading(tr("Import people from %1").arg(fileName.left(120)));
    setSummary(tr("Reading..."));
    addPart(buildChoices());
    auto *splitter = new QSplitter;
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_columns);
    splitter->addWidget(buildTable());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    addPart(splitter, 1);
    m_progress = addProgress();
    m_import = addDoing(tr("&Import"));
    m_import->setEnabled(false);
    connect(m_import, &QPushButton::clicked, this, [this] {
        m_import->setEnabled(false);
        FramedDialog::showProblem({});
        Q_EMIT importRequested();
    });
    connect(m_columns, &ColumnChoices::chosen, this, &ImportDialog::choose);
}

QComboBox *ImportDialog::addChoice(QHBoxLayout &row, const QString &name)
{
    auto *label = new QLabel(name);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *choice = new QComboBox;
    label->setBuddy(choice);
    choice->setAccessibleName(QString(name).remove(u'&'));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(8);
    row.addWidget(label);
    row.addWidget(choice, 1);
    connect(choice, &QComboBox::activated, this, &ImportDialog::readChoices);
    return choice;
}

QWidget *ImportDialog::buildChoices()
{
    auto *choices = new QWidget;
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(2 * unit(), unit(), 2 * unit(), unit());
    row->setSpacing(unit());
    m_posting = addChoice(*row, tr("&Posting"));
    m_posting->addItem(tr("none: candidates only"), qint64(0));
    m_onDuplicate = addChoice(*row, tr("&Known people"));
    m_onDuplicate->addItem(tr("stay as they are"), QStringLiteral("skip"));
    m_onDuplicate->addItem(tr("get their empty fields filled"), QStringLiteral("update"));
    m_onDuplicate->addItem(tr("are added once more"), QStringLiteral("add"));
    m_delimiter = addChoice(*row, tr("&Delimiter"));
    m_delimiter->addItem(tr("found"), QString());
    for (const auto &[name, sign] :
         {std::pair{tr("comma"), ","}, {tr("semicolon"), ";"}, {tr("tab"), "\t"}, {tr("bar"), "|"}})
        m_delimiter->addItem(name, QLatin1String(sign));
    m_encoding = addChoice(*row, tr("&Encoding"));
    m_encoding->addItem(tr("found"), QString());
    for (const char *name : {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
        m_encoding->addItem(QLatin1String(name), QLatin1String(name));
    return choices;
}

QWidget *ImportDialog::buildTable()
{
    m_table->setObjectName(QStringLiteral("import_rows"));
    m_table->setAccessibleName(tr("First rows, with what would become of them"));
    m_table->setModel(m_rows);
    m_table->setItemDelegateForColumn(ImportPreviewModel::OutcomeColumn, new OutcomeDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + unit());
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->resizeSection(ImportPreviewModel::LineColumn, 6 * unit());
    header->resizeSection(ImportPreviewModel::OutcomeColumn, 24 * unit());
    header->resizeSection(ImportPreviewModel::NameColumn, 20 * unit());
    header->resizeSection(ImportPreviewModel::EmailsColumn, 24 * unit());
    header->resizeSection(ImportPreviewModel::HeadlineColumn, 20 * unit());
    header->setStretchLastSection(true);
    m_reason->setObjectName(QStringLiteral("import_reason"));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setForegroundRole(QPalette::BrightText);
    m_reason->setContentsMargins(unit(), unit() / 2, unit(), unit() / 2);
    m_reason->hide();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportDialog::explainRow);
    auto *table = makePanel();
    auto *column = new QVBoxLayout(table);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_reason);
    return table;
}

void ImportDialog::setFields(const std::vector<std::pair<QString, QString>> &fields)
{
    m_columns->setFields(fields);
}

void ImportDialog::setPostings(const std::vector<PostingSummary> &postings, PostingId chosen)
{
    for (const PostingSummary &posting : postings) {
        m_posting->addItem(posting.title.left(100).simplified(), posting.id.value);
        if (posting.id == chosen)
            m_posting->setCurrentIndex(m_posting->count() - 1);
    }
    readChoices();
}

void ImportDialog::readChoices()
{
    ImportChoices choices = m_choices;
    choices.posting = PostingId(m_posting->currentData().toLongLong());
    choices.onDuplicate = m_onDuplicate->currentData().toString();
    choices.delimiter = m_delimiter->currentData().toString();
    choices.encoding = m_encoding->currentData().toString();
    // Read otherwise, the headers are others.
    if (choices.delimiter != m_choices.delimiter || choices.encoding != m_choices.encoding)
        choices.fieldToHeader.clear();
    if (choices == m_choices)
        return;
    m_choices = std::move(choices);
    Q_EMIT choicesChanged();
}

void ImportDialog::choose(const QString &header, const QString &field, const QString &fieldBefore)
{
    if (!fieldBefore.isEmpty())
        m_choices.fieldToHeader.insert(fieldBefore, QString());
    if (!field.isEmpty())
        m_choices.fieldToHeader.insert(field, header);
    Q_EMIT choicesChanged();
}

void ImportDialog::setPreview(const ImportPreview &preview)
{
    m_columns->setColumns(preview.columns);
    m_rows->setRows(preview.rows);
    fitOutcomes();
    explainRow();
    m_progress->hide();
    m_delimiter->setItemText(
        0, preview.delimiter.isEmpty()
               ? tr("found")
               : tr("found: %1").arg(preview.delimiter == QLatin1String("\t") ? tr("tab") : preview.delimiter));
    m_encoding->setItemText(0, preview.encoding.isEmpty() ? tr("found") : tr("found: %1").arg(preview.encoding));
    FramedDialog::showProblem(preview.problem);
    present(preview);
}

/// As wide as its texts, and at most two fifths of the table.
void ImportDialog::fitOutcomes()
{
    m_table->resizeColumnToContents(ImportPreviewModel::OutcomeColumn);
    const int wanted = m_table->columnWidth(ImportPreviewModel::OutcomeColumn);
    const int most = std::max(16 * unit(), m_table->viewport()->width() * 2 / 5);
    m_table->setColumnWidth(ImportPreviewModel::OutcomeColumn, std::clamp(wanted, 12 * unit(), most));
}

/// In full why the current row is not imported; of the first such row where none is current.
void ImportDialog::explainRow()
{
    const auto outcome = [this](int row) { return m_rows->index(row, ImportPreviewModel::OutcomeColumn); };
    const auto isProblem = [&](int row) {
        return outcome(row).data(ImportPreviewModel::OutcomeRole).toInt() == static_cast<int>(ImportOutcome::Problem);
    };
    int row = m_table->currentIndex().row();
    for (int next = 0; row < 0 && next < m_rows->rowCount(); ++next)
        row = isProblem(next) ? next : -1;
    const bool isShown = row >= 0 && isProblem(row);
    if (isShown)
        m_reason->setText(tr("Line %1: %2")
                              .arg(m_rows->index(row, ImportPreviewModel::LineColumn).data().toString(),
                                   outcome(row).data().toString()));
    m_reason->setVisible(isShown);
}

void ImportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    QMetaObject::invokeMethod(this, &ImportDialog::fitOutcomes, Qt::QueuedConnection);
}

void ImportDialog::present(const ImportPreview &preview)
{
    const auto people
        = static_cast<int>(preview.added + (m_choices.posting.isNull() ? preview.updated : preview.applications));
    QStringList parts{tr("%n new", nullptr, static_cast<int>(preview.added)),
                      tr("%n known", nullptr, static_cast<int>(preview.known))};
    if (preview.updated > 0)
        parts += tr("%n of them updated", nullptr, static_cast<int>(preview.updated));
    if (!m_choices.posting.isNull())
        parts += tr("%n application(s)", nullptr, static_cast<int>(preview.applications));
    parts += tr("%n line(s) not imported", nullptr, static_cast<int>(preview.problems));
    if (static_cast<size_t>(preview.added + preview.known + preview.problems) > preview.rows.size())
        parts += tr("the first %1 are shown").arg(preview.rows.size());
    parts += tr("nothing is saved yet");
    setSummary(parts.join(QStringLiteral(" · ")));
    m_import->setText(preview.added > 0 ? tr("&Import %n people", nullptr, static_cast<int>(preview.added))
                                        : tr("&Import"));
    m_import->setEnabled(preview.isWhole && preview.problem.isEmpty() && people > 0);
}

void ImportDialog::showProgress(qint64 done, qint64 total, bool isImporting)
{
    m_progress->show();
    m_progress->setRange(0, 1000);
    m_progress->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
    m_import->setEnabled(false);
    setSummary(isImporting ? tr("Importing. Cancel leaves nothing behind.")
                           : tr("Reading, to say what would happen..."));
}

void ImportDialog::showProblem(const QString &sentence)
{
    m_progress->hide();
    FramedDialog::showProblem(sentence);
    m_import->setEnabled(true);
}

} // namespace shortlist
