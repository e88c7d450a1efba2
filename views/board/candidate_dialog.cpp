#include "board/candidate_dialog.h"

#include "style/tokens.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace shortlist {

namespace {

constexpr int longestField = 2000;

} // namespace

CandidateDialog::CandidateDialog(const CandidateDraft &draft, QWidget *parent)
    : QDialog(parent), m_name(new QLineEdit(draft.name)), m_email(new QLineEdit(draft.email)),
      m_phone(new QLineEdit(draft.phone)), m_headline(new QLineEdit(draft.headline)),
      m_source(new QLineEdit(draft.source)), m_problem(new QLabel)
{
    setObjectName(QStringLiteral("candidate_dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New candidate"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(2 * unit(), 2 * unit(), 2 * unit(), 2 * unit());
    form->setSpacing(unit());
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const auto row = [form](const QString &label, QLineEdit *field, const QString &name, const char *id) {
        field->setAccessibleName(name);
        field->setObjectName(QLatin1String(id));
        field->setMaxLength(longestField);
        field->setCursorPosition(0);
        form->addRow(label, field);
    };
    row(tr("&Name"), m_name, tr("Name"), "name");
    row(tr("&E-mail"), m_email, tr("E-mail"), "email");
    row(tr("&Phone"), m_phone, tr("Phone"), "phone");
    row(tr("&Headline"), m_headline, tr("Headline"), "headline");
    row(tr("&Source"), m_source, tr("Source"), "source");
    m_headline->setPlaceholderText(tr("Backend developer at Lumen"));
    m_source->setPlaceholderText(tr("Referral, job board, own search"));
    m_name->setMinimumWidth(40 * unit());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(tr("Add candidate"), QDialogButtonBox::AcceptRole);
    m_problem->setObjectName(QStringLiteral("candidate_problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    QPalette colours = m_problem->palette();
    colours.setColor(QPalette::WindowText, Tokens::of(colours).bad);
    m_problem->setPalette(colours);
    m_problem->hide();
    form->addRow(m_problem);
    form->addRow(buttons);
    m_add->setDefault(true); // by now it knows its dialog
    connect(m_name, &QLineEdit::textChanged, this, &CandidateDialog::allow);
    allow();
    connect(buttons, &QDialogButtonBox::accepted, this, &CandidateDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_name->setFocus();
}

void CandidateDialog::allow()
{
    m_add->setEnabled(!m_name->text().trimmed().isEmpty());
}

void CandidateDialog::accept()
{
    if (!m_add->isEnabled())
        return;
    m_add->setEnabled(false); // until it is settled
    Q_EMIT addRequested(draft());
}

void CandidateDialog::settle(const QString &problem)
{
    if (problem.isEmpty())
        return QDialog::accept();
    m_problem->setText(problem.left(1000));
    m_problem->show();
    allow();
}

CandidateDraft CandidateDialog::draft() const
{
    return {m_name->text(), m_email->text(), m_phone->text(), m_headline->text(), m_source->text()};
}

} // namespace shortlist
