#include "interview_scene.h"

#include "fields/pick_button.h"
#include "plan/question_list.h"
#include "settled.h"
#include "style/tokens.h"
#include "window/interviews/schedule_flow.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QTest>

namespace shortlist::test {

InterviewScene::InterviewScene() : m_clock(test::now())
{
    m_scene.does("add", "member", "name=Noa");
    m_window = std::make_unique<MainWindow>(m_scene.file(), QStringLiteral("Mia"), m_clock);
    m_window->show();
    settle();
    m_window->showPosting(PostingId(1));
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("no active window");
    settle();
}

void InterviewScene::settle()
{
    test::settle(m_window->client());
}

void InterviewScene::choose(const char *action)
{
    QAction *found = m_window->actionTable().action(QLatin1String(action));
    if (!found || !found->isEnabled())
        qFatal("%s cannot be chosen", action);
    found->trigger();
    settle();
}

void InterviewScene::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
    settle();
}

void InterviewScene::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    settle();
}

void InterviewScene::plan()
{
    choose("view.plan");
    part<QWidget>("planned_entry")->setFocus();
    type(QStringLiteral("System design"));
    press(Qt::Key_Return);
    part<QWidget>("question_entry")->setFocus();
    type(QStringLiteral("Tell me about the last incident you led. What changed afterwards?"));
    press(Qt::Key_Return);
}

void InterviewScene::tie(QuestionId question, CriterionId criterion)
{
    Q_EMIT m_window->findChild<QuestionList *>()->criterionPicked(question, criterion, true);
    settle();
}

ScheduleFlow &InterviewScene::flow()
{
    return *m_window->findChild<ScheduleFlow *>();
}

void InterviewScene::schedule(const QString &name, InterviewKind kind, const std::vector<qint64> &interviewers)
{
    m_window->desk().selection.select(CandidateId(1), ApplicationId(1));
    settle();
    choose("interview.schedule");
    auto *dialog = part<QDialog>("schedule_dialog");
    if (!QTest::qWaitForWindowActive(dialog))
        qFatal("no active dialog");
    auto *planned = dialog->findChild<QComboBox *>(QStringLiteral("schedule_planned"));
    const bool isPlanned = planned->findText(name) >= 0;
    planned->setCurrentIndex(isPlanned ? planned->findText(name) : planned->count() - 1);
    Q_EMIT planned->activated(planned->currentIndex());
    if (!isPlanned) {
        dialog->findChild<QLineEdit *>(QStringLiteral("schedule_name"))->setText(name);
        auto *kinds = dialog->findChild<QComboBox *>(QStringLiteral("schedule_kind"));
        kinds->setCurrentIndex(kinds->findData(QString(wordOf(kind))));
    }
    for (const qint64 member : interviewers)
        Q_EMIT dialog->findChild<PickButton *>(QStringLiteral("schedule_interviewers"))->picked(member, true);
    dialog->findChild<QPushButton *>(QStringLiteral("schedule_run"))->click();
    settle();
    m_window->activateWindow(); // tests have no window manager
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("no active window");
}

void InterviewScene::picture(const QString &name, QWidget *what)
{
    const QString folder = qEnvironmentVariable("SHORTLIST_PICTURES");
    if (folder.isEmpty())
        return;
    QWidget *shown = what ? what : m_window.get();
    const QSize before = shown->size();
    for (const auto &[theme, word] : {std::pair(Theme::Light, "light"), std::pair(Theme::Dark, "dark")}) {
        applyTheme(theme);
        for (const QSize size : {QSize(1280, 800), QSize(800, 560)}) {
            if (!what)
                shown->resize(size);
            settle();
            shown->grab().save(
                QStringLiteral("%1/%2-%3-%4.png").arg(folder, name, QLatin1String(word)).arg(shown->width()));
        }
    }
    applyTheme(Theme::Light);
    shown->resize(before);
    settle();
}

} // namespace shortlist::test
