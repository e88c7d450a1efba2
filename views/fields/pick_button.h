#pragma once

#include <QPushButton>

#include <vector>

namespace shortlist {

/// Some of several things, as a button that names the chosen ones and opens a menu of all; the menu stays while marks
/// are set and taken off. What is picked is asked for, and shown once it is stored.
class PickButton final : public QPushButton {
    Q_OBJECT

public:
    struct Choice {
        qint64 id = 0;
        QString name;
        bool isChosen = false;

        friend bool operator==(const Choice &, const Choice &) = default;
    };

    /// `name`: what is chosen, as "Interviewers"; `none`: what it says where nothing is.
    PickButton(const QString &name, const QString &none, QWidget *parent = nullptr);

    void setChoices(const std::vector<Choice> &choices);
    /// Nothing chosen is something to be seen to.
    void setNoneIsDue(bool isDue) { m_isNoneDue = isDue; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void picked(qint64 id, bool isChosen);

private:
    void paintEvent(QPaintEvent *event) override;
    void showText();

    QString m_name;
    QString m_none;
    QString m_text;
    std::vector<Choice> m_choices;
    bool m_isNoneDue = false;
};

} // namespace shortlist
