#include "frame/framed_dialog.h"

#include "frame/hair_line.h"
#include "style/primary_button.h"
#include "style/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace shortlist {

FramedDialog::FramedDialog(const QString &name, const QString &title, QWidget *parent)
    : QDialog(parent), m_name(name), m_parts(new QVBoxLayout), m_heading(new QLabel(title)), m_summary(new QLabel),
      m_problem(new QLabel)
{
    setObjectName(name + QStringLiteral("_dialog"));
    setWindowTitle(title);
    setModal(true);
    m_heading->setFont(titleFont());
    m_summary->setObjectName(name + QStringLiteral("_summary"));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_problem->setObjectName(name + QStringLiteral("_problem"));
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->hide();
    QWidget *header = makePanel();
    auto *lines = new QVBoxLayout(header);
    lines->setContentsMargins(2 * unit(), unit() + unit() / 2, 2 * unit(), unit());
    lines->setSpacing(unit() / 2);
    for (QLabel *label : {m_heading, m_summary, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label != m_heading);
        lines->addWidget(label);
    }
    QWidget *footer = makePanel();
    m_footer = new QHBoxLayout(footer);
    m_footer->setContentsMargins(2 * unit(), unit(), 2 * unit(), unit());
    m_footer->setSpacing(unit());
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addLayout(m_parts, 1);
    column->addWidget(new HairLine);
    column->addWidget(footer);
    resize(1280, 800);
}

QWidget *FramedDialog::makePanel()
{
    auto *panel = new QWidget;
    panel->setAutoFillBackground(true);
    panel->setBackgroundRole(QPalette::Base);
    return panel;
}

void FramedDialog::setHeading(const QString &heading)
{
    m_heading->setText(heading);
}

void FramedDialog::setSummary(const QString &summary)
{
    m_summary->setText(summary);
}

void FramedDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence.left(1000));
    m_problem->setVisible(!sentence.isEmpty());
}

void FramedDialog::addPart(QWidget *part, int stretch)
{
    m_parts->addWidget(new HairLine);
    m_parts->addWidget(part, stretch);
}

void FramedDialog::addToFooter(QWidget *widget, int stretch)
{
    m_footer->addWidget(widget, stretch);
}

QPushButton *FramedDialog::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    button->setMinimumWidth(button->sizeHint().width() + unit());
    addToFooter(button);
    return button;
}

QProgressBar *FramedDialog::addProgress()
{
    auto *progress = new QProgressBar;
    progress->setAccessibleName(tr("Progress"));
    progress->setTextVisible(false);
    progress->setMaximumWidth(30 * unit());
    progress->setFixedHeight(unit());
    addToFooter(progress);
    return progress;
}

void FramedDialog::setLeaving(const QString &text)
{
    m_leave->setText(text);
}

PrimaryButton *FramedDialog::addDoing(const QString &text)
{
    m_footer->addStretch(1);
    m_leave = addButton(tr("Cancel"));
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    auto *doing = new PrimaryButton(text);
    doing->setObjectName(m_name + QStringLiteral("_run"));
    addToFooter(doing);
    return doing;
}

} // namespace shortlist
