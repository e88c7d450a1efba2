#pragma once

#include <QWidget>

#include <vector>

class QAction;
class QHBoxLayout;
class QPushButton;

namespace shortlist {

/// The tools of a window in a row: the search, and a button an action. Where there is no room for all words, the
/// buttons but the main one are icons; where there is none even for that, the search says less.
class ToolRow final : public QWidget {
    Q_OBJECT

public:
    ToolRow(QPushButton *search, const QString &longWords, const QString &shortWords, const QString &keys);

    void add(QAction *action);
    /// What is done most: it keeps its words.
    void addMain(QAction *action);

    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void arrange();
    void setShort(bool buttonsAreShort, bool searchIsShort);
    void addButton(QPushButton *button, QAction *action);
    void refresh(QPushButton *button, const QAction *action) const;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

    QHBoxLayout *m_row;
    QPushButton *m_search;
    QString m_longWords;
    QString m_shortWords;
    QString m_keys;
    std::vector<std::pair<QPushButton *, QAction *>> m_buttons;
    QPushButton *m_main = nullptr;
    bool m_areShort = false;
};

} // namespace shortlist
