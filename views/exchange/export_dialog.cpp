#include "exchange/export_dialog.h"

#include "style/primary_button.h"
#include "style/tokens.h"
#include "text_table_model.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QTableView>

#include <algorithm>

namespace shortlist {

ExportDialog::ExportDialog(QDate today, QWidget *parent)
    : FramedDialog(QStringLiteral("export"), tr("Export CSV"), parent), m_rows(new TextTableModel(this)),
      m_what(new QComboBox), m_posting(new QComboBox), m_asOf(new QDateEdit(today)), m_path(new QLineEdit),
      m_table(new QTableView)
{
    m_choices.asOf = today;
    setSummary(tr("Reading..."));
    m_table->setObjectName(QStringLiteral("export_rows"));
    m_table->setAccessibleName(tr("First rows of the export"));
    m_table->setModel(m_rows);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + unit());
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultSectionSize(16 * unit());

    addPart(buildChoices(today));
    addPart(m_table, 1);
    buildFooter();
}

QWidget *ExportDialog::buildChoices(QDate today)
{
    auto *choices = new QWidget;
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(2 * unit(), unit(), 2 * unit(), unit());
    row->setSpacing(unit());
    const auto add = [row](const QString &name, QWidget *field, int stretch) {
        auto *label = new QLabel(name);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setBuddy(field);
        field->setAccessibleName(QString(name).remove(u'&'));
        row->addWidget(label);
        row->addWidget(field, stretch);
    };
    m_what->addItem(tr("Applications"), QStringLiteral("applications"));
    m_what->addItem(tr("Candidates"), QStringLiteral("candidates"));
    m_what->addItem(tr("Transitions"), QStringLiteral("transitions"));
    m_what->addItem(tr("Scorecards"), QStringLiteral("scorecards"));
    m_posting->addItem(tr("all postings"), qint64(0));
    m_posting->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_posting->setMinimumContentsLength(12);
    m_asOf->setMaximumDate(today);
    m_asOf->setCalendarPopup(true);
    add(tr("&What"), m_what, 1);
    add(tr("o&f"), m_posting, 2);
    add(tr("&as of"), m_asOf, 1);
    connect(m_what, &QComboBox::activated, this, &ExportDialog::readChoices);
    connect(m_posting, &QComboBox::activated, this, &ExportDialog::readChoices);
    connect(m_asOf, &QDateEdit::dateChanged, this, &ExportDialog::readChoices);
    return choices;
}

void ExportDialog::buildFooter()
{
    auto *label = new QLabel(tr("&To"));
    label->setBuddy(m_path);
    addToFooter(label);
    m_path->setObjectName(QStringLiteral("export_path"));
    m_path->setAccessibleName(tr("File to write"));
    addToFooter(m_path, 4);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::allow);
    connect(addButton(tr("&Browse...")), &QPushButton::clicked, this, &ExportDialog::browseRequested);
    m_progress = addProgress();
    m_progress->setRange(0, 0);
    m_progress->hide();
    m_export = addDoing(tr("E&xport"));
    connect(m_export, &QPushButton::clicked, this, [this] {
        m_export->setEnabled(false);
        FramedDialog::showProblem({});
        Q_EMIT exportRequested(path());
    });
    allow();
}

QString ExportDialog::path() const
{
    return m_path->text().trimmed();
}

void ExportDialog::setPath(const QString &path)
{
    m_path->setText(path);
}

void ExportDialog::allow()
{
    m_export->setEnabled(!path().isEmpty() && !m_isWriting);
}

void ExportDialog::setPostings(const std::vector<PostingSummary> &postings, PostingId chosen)
{
    for (const PostingSummary &posting : postings) {
        m_posting->addItem(posting.title.left(100).simplified(), posting.id.value);
        if (posting.id == chosen)
            m_posting->setCurrentIndex(m_posting->count() - 1);
    }
    readChoices();
}

void ExportDialog::readChoices()
{
    const ExportChoices choices{m_what->currentData().toString(), PostingId(m_posting->currentData().toLongLong()),
                                m_asOf->date()};
    if (choices == m_choices)
        return;
    m_choices = choices;
    Q_EMIT choicesChanged();
}

void ExportDialog::setPreview(const QStringList &headers, const std::vector<QStringList> &rows, bool isAll,
                              const QString &withheld)
{
    m_rows->setTable(headers, rows);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column) + unit(), 8 * unit(), 30 * unit()));
    FramedDialog::showProblem({});
    if (m_isWriting)
        return;
    const auto count = static_cast<int>(rows.size());
    const QString summary
        = isAll ? tr("%n row(s) · UTF-8, comma, for spreadsheets and other programs", nullptr, count)
                : tr("The first %n row(s) · UTF-8, comma, for spreadsheets and other programs", nullptr, count);
    setSummary(withheld.isEmpty() ? summary : summary + QStringLiteral(" · ") + withheld);
}

void ExportDialog::showProgress(qint64 rows)
{
    m_isWriting = true;
    m_progress->show();
    setSummary(tr("%n row(s) are written. Cancel leaves nothing behind.", nullptr, static_cast<int>(rows)));
    allow();
}

void ExportDialog::showProblem(const QString &sentence)
{
    FramedDialog::showProblem(sentence);
    m_isWriting = false;
    m_progress->hide();
    allow();
}

} // namespace shortlist
