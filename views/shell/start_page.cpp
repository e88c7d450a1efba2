#include "shell/start_page.h"

#include "fields/safe_text.h"
#include "style/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

namespace shortlist {

namespace {

QLabel *label(const QString &text, const QFont &font, bool muted = false)
{
    auto *one = new QLabel(text);
    one->setTextFormat(Qt::PlainText);
    one->setWordWrap(true);
    one->setFont(font);
    if (muted) {
        QPalette colours = one->palette();
        colours.setColor(QPalette::WindowText, Tokens::of(colours).muted);
        one->setPalette(colours);
    }
    return one;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent), m_name(new QLineEdit), m_problem(label({}, bodyFont())),
      m_recentTitle(label(tr("Recent workspaces"), labelFont(), true)), m_recent(new QListView),
      m_recentFiles(new QStringListModel(this))
{
    setObjectName(QStringLiteral("start_page"));
    auto *column = new QVBoxLayout;
    column->setSpacing(unit());
    column->addWidget(label(tr("Shortlist"), titleFont()));
    column->addWidget(
        label(tr("A hiring pipeline that you own: one file on your disk, no server, no account."), bodyFont(), true));
    column->addSpacing(unit());

    auto *who = label(tr("&Who are you? Your name stands beside what you do."), labelFont(), true);
    who->setTextFormat(Qt::PlainText);
    who->setBuddy(m_name);
    m_name->setAccessibleName(tr("Your name"));
    m_name->setPlaceholderText(tr("Mei Tanaka"));
    m_name->setMaxLength(200);
    column->addWidget(who);
    column->addWidget(m_name);

    QPalette bad = m_problem->palette();
    bad.setColor(QPalette::WindowText, Tokens::of(bad).bad);
    m_problem->setPalette(bad);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addSpacing(unit());

    const auto button = [&](const QString &text, const QString &what, void (StartPage::*signal)()) {
        auto *one = new QPushButton(text);
        one->setToolTip(what);
        one->setAccessibleDescription(what);
        one->setMinimumHeight(4 * unit());
        connect(one, &QPushButton::clicked, this, [this, signal] {
            if (hasName())
                Q_EMIT(this->*signal)();
        });
        column->addWidget(one);
        return one;
    };
    button(tr("&New workspace..."), tr("Makes a file for your postings and candidates"), &StartPage::newRequested)
        ->setDefault(true);
    m_open = button(tr("&Open workspace..."), tr("Opens a file that is there already"), &StartPage::openRequested);
    button(tr("Open the &demo"), tr("Three postings and sixty invented people, to try everything on"),
           &StartPage::demoRequested);
    column->addSpacing(unit());

    m_recent->setModel(m_recentFiles);
    m_recent->setAccessibleName(tr("Recent workspaces"));
    m_recent->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setMaximumHeight(14 * unit());
    connect(m_recent, &QListView::activated, this, [this](const QModelIndex &index) {
        if (hasName())
            Q_EMIT recentRequested(index.data().toString());
    });
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent);
    column->addStretch(1);

    auto *frame = new QWidget;
    frame->setLayout(column);
    frame->setMaximumWidth(60 * unit());
    auto *outer = new QHBoxLayout(this);
    outer->addStretch(1);
    outer->addWidget(frame, 4);
    outer->addStretch(1);
    setRecentFiles({});
}

void StartPage::setName(const QString &name)
{
    m_name->setText(name);
}

void StartPage::setRecentFiles(const QStringList &paths)
{
    m_recentFiles->setStringList(paths);
    m_recent->setVisible(!paths.isEmpty());
    m_recentTitle->setVisible(!paths.isEmpty());
}

void StartPage::setWaitingFile(const QString &name)
{
    QString shown = shortLine(name, 60);
    shown.replace(u'&', QStringLiteral("&&"));
    m_open->setText(name.isEmpty() ? tr("&Open workspace...") : tr("&Open %1").arg(shown));
    m_open->setDefault(!name.isEmpty());
}

void StartPage::showProblem(const QString &sentence)
{
    m_problem->setText(shortLine(sentence, 1000));
    m_problem->setVisible(!sentence.isEmpty());
}

QString StartPage::name() const
{
    return m_name->text().simplified();
}

bool StartPage::hasName()
{
    if (!name().isEmpty())
        return true;
    showProblem(tr("Type your name first."));
    m_name->setFocus();
    return false;
}

} // namespace shortlist
