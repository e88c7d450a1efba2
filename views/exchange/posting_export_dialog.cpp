#include "exchange/posting_export_dialog.h"

#include "frame/hair_line.h"
#include "style/primary_button.h"
#include "style/tokens.h"

#include <QButtonGroup>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTextEdit>
#include <QVBoxLayout>

namespace shortlist {

namespace {

/// Shows a page on white paper, as it prints, and loads nothing that its HTML names.
class PagePreview final : public QTextEdit {
public:
    PagePreview()
    {
        setReadOnly(true);
        setFrameShape(QFrame::NoFrame);
        QPalette paper = palette();
        paper.setColor(QPalette::Base, Qt::white);
        paper.setColor(QPalette::Text, Qt::black);
        setPalette(paper);
    }

private:
    QVariant loadResource(int, const QUrl &) override { return QByteArray(); }
};

QWidget *basePanel()
{
    auto *panel = new QWidget;
    panel->setAutoFillBackground(true);
    panel->setBackgroundRole(QPalette::Base);
    return panel;
}

} // namespace

PostingExportDialog::PostingExportDialog(const QString &posting, const std::vector<Format> &formats, QWidget *parent)
    : QDialog(parent), m_formats(formats), m_choice(new QButtonGroup(this)), m_purpose(new QLabel),
      m_problem(new QLabel), m_preview(new QStackedWidget), m_text(new QPlainTextEdit), m_page(new PagePreview),
      m_path(new QLineEdit), m_progress(new QProgressBar)
{
    setObjectName(QStringLiteral("posting_export_dialog"));
    setWindowTitle(tr("Export posting"));
    setModal(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader(posting));
    column->addWidget(new HairLine);
    column->addWidget(buildFormats());
    column->addWidget(new HairLine);
    column->addWidget(buildPreview(), 1);
    column->addWidget(new HairLine);
    column->addWidget(buildFooter());
    resize(960, 720);
    choose();
}

QWidget *PostingExportDialog::buildHeader(const QString &posting)
{
    QWidget *header = basePanel();
    auto *lines = new QVBoxLayout(header);
    lines->setContentsMargins(2 * unit(), unit() + unit() / 2, 2 * unit(), unit());
    lines->setSpacing(unit() / 2);
    auto *title = new QLabel(tr("Export posting"));
    title->setFont(titleFont());
    auto *which = new QLabel(posting.left(300).simplified());
    which->setTextFormat(Qt::PlainText);
    which->setForegroundRole(QPalette::PlaceholderText);
    which->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_problem->setObjectName(QStringLiteral("posting_export_problem"));
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    for (QLabel *label : {title, which, m_problem})
        lines->addWidget(label);
    return header;
}

QWidget *PostingExportDialog::buildFormats()
{
    auto *choices = new QWidget;
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(2 * unit(), unit(), 2 * unit(), unit());
    row->setSpacing(2 * unit());
    for (size_t i = 0; i < m_formats.size(); ++i) {
        auto *one = new QRadioButton(m_formats[i].name);
        one->setToolTip(m_formats[i].purpose);
        one->setChecked(i == 0);
        m_choice->addButton(one, static_cast<int>(i));
        row->addWidget(one);
    }
    m_purpose->setTextFormat(Qt::PlainText);
    m_purpose->setForegroundRole(QPalette::PlaceholderText);
    m_purpose->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_purpose->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_purpose, 1);
    connect(m_choice, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (isOn)
            choose();
    });
    return choices;
}

QWidget *PostingExportDialog::buildPreview()
{
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("What is written"));
    m_page->setAccessibleName(tr("The page"));
    m_text->document()->setDocumentMargin(2 * unit());
    m_page->document()->setDocumentMargin(4 * unit());
    m_preview->addWidget(m_text);
    m_preview->addWidget(m_page);
    return m_preview;
}

QWidget *PostingExportDialog::buildFooter()
{
    QWidget *footer = basePanel();
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(2 * unit(), unit(), 2 * unit(), unit());
    row->setSpacing(unit());
    const auto button = [row](const QString &text) {
        auto *one = new QPushButton(text);
        one->setAutoDefault(false);
        row->addWidget(one);
        return one;
    };
    auto *label = new QLabel(tr("&To"));
    label->setBuddy(m_path);
    row->addWidget(label);
    m_path->setAccessibleName(tr("File to write"));
    row->addWidget(m_path, 1);
    m_progress->setObjectName(QStringLiteral("posting_export_progress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(15 * unit());
    m_progress->setFixedHeight(unit());
    m_progress->hide();
    row->addWidget(m_progress);
    connect(m_path, &QLineEdit::textChanged, this, &PostingExportDialog::allow);
    connect(button(tr("&Browse...")), &QPushButton::clicked, this, &PostingExportDialog::browseRequested);
    m_copy = button(tr("&Copy"));
    m_copy->setObjectName(QStringLiteral("posting_export_copy"));
    m_copy->setToolTip(tr("Puts what is shown on the clipboard"));
    connect(m_copy, &QPushButton::clicked, this, &PostingExportDialog::copyRequested);
    connect(button(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    m_export = new PrimaryButton(tr("E&xport"));
    m_export->setObjectName(QStringLiteral("posting_export_run"));
    row->addWidget(m_export);
    connect(m_export, &QPushButton::clicked, this, [this] {
        m_problem->hide();
        Q_EMIT exportRequested(path());
    });
    allow();
    return footer;
}

QString PostingExportDialog::format() const
{
    return m_formats[static_cast<size_t>(m_choice->checkedId())].word;
}

QString PostingExportDialog::path() const
{
    return m_path->text().trimmed();
}

void PostingExportDialog::setPath(const QString &path)
{
    m_path->setText(path);
}

void PostingExportDialog::choose()
{
    const Format &chosen = m_formats[static_cast<size_t>(m_choice->checkedId())];
    m_purpose->setText(chosen.purpose);
    m_copy->setDisabled(chosen.isPage);
    Q_EMIT formatChosen();
}

void PostingExportDialog::setPreview(const QString &text)
{
    const bool isPage = m_formats[static_cast<size_t>(m_choice->checkedId())].isPage;
    m_preview->setCurrentWidget(isPage ? static_cast<QWidget *>(m_page) : m_text);
    if (isPage)
        m_page->setHtml(text);
    else
        m_text->setPlainText(text);
}

void PostingExportDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence.left(1000));
    m_problem->setVisible(!sentence.isEmpty());
    m_isWriting = false;
    m_progress->hide();
    allow();
}

void PostingExportDialog::showProgress(qint64 pages, qint64 total)
{
    m_isWriting = true;
    m_problem->hide();
    m_progress->setRange(0, static_cast<int>(total)); // 0 to 0: it only says that something is going on
    m_progress->setValue(static_cast<int>(pages));
    m_progress->show();
    allow();
}

void PostingExportDialog::allow()
{
    m_export->setEnabled(!path().isEmpty() && !m_isWriting);
}

} // namespace shortlist
