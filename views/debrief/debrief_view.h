#pragma once

#include "shown/debrief.h"

#include <QTimeZone>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace shortlist {

class DebriefModel;
class PrimaryButton;
class TextField;
class TopicList;

/// A debrief: the topics, the largest disagreement first, and of one of them who said what, once it is revealed, and
/// what is said now.
class DebriefView final : public QWidget {
    Q_OBJECT

public:
    explicit DebriefView(QWidget *parent = nullptr);

    void showDebrief(const DebriefShown &debrief, const QTimeZone &zone);
    [[nodiscard]] TopicList *list() const { return m_list; }
    [[nodiscard]] TextField *note() const { return m_note; }
    /// What was typed is asked to be stored.
    void flush();
    /// Something is typed that was not asked to be stored.
    [[nodiscard]] bool hasNote() const;
    /// It could not be stored: it is there again, with the reason.
    void bringBack(const QString &text, const QString &problem);

Q_SIGNALS:
    void noteAdded(shortlist::ApplicationId application, shortlist::CriterionId criterion, const QString &text);
    void decideRequested();
    void recordRequested(shortlist::DecisionId decision);
    void closeRequested();

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeTopic();
    [[nodiscard]] QWidget *makeFooter();
    void listen();
    void showCurrent();
    void showTopic();
    void showMarks();
    void showDiscussion();
    void go(int steps);
    void reveal();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    DebriefModel *m_model;
    QTimeZone m_zone;
    DecisionId m_decision;       ///< the newest one
    ApplicationId m_application; ///< of the topic that is shown, which is what a note is about
    CriterionId m_criterion;
    QString m_nothing; ///< why there is no topic
    TopicList *m_list;
    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_topic;
    QLabel *m_about;
    QLabel *m_text;
    QVBoxLayout *m_marks;
    QPushButton *m_reveal;
    QVBoxLayout *m_said;
    TextField *m_note;
    std::vector<QWidget *> m_parts; ///< that are there where there is a topic
    QPushButton *m_add;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_record;
    QPushButton *m_close;
    PrimaryButton *m_decide;
    QLabel *m_decided;
};

} // namespace shortlist
