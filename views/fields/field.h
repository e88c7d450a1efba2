#pragma once

#include <QWidget>

class QLabel;

namespace shortlist {

class TypedText;

/// A text that is edited in place. What is typed is asked to be stored by commitRequested(); a refusal keeps the text
/// and says why beside it.
class Field : public QWidget {
    Q_OBJECT

public:
    /// `name`: what it is called by people and by assistive technology.
    Field(const QString &name, QWidget *editor, QWidget *parent);

    /// What is stored. Does not touch what a person is typing.
    void setStored(const QString &text);
    /// Shows a text of another row; what was typed should have been flushed before.
    void restart(const QString &text);
    void settle(const QString &text, const QString &problem);
    void flush();
    /// Whether something typed is not stored yet.
    [[nodiscard]] bool hasUnstored() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QWidget *editor() const { return m_editor; }

Q_SIGNALS:
    void commitRequested(const QString &before, const QString &after);

protected:
    virtual void showText(const QString &text) = 0;
    void typed(const QString &text);
    void showProblem(const QString &sentence);
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Whether a border is to be drawn, and in which colour.
    void paintEvent(QPaintEvent *event) override;
    /// A border that is there without focus too.
    void setBoxed(bool boxed) { m_isBoxed = boxed; }
    [[nodiscard]] const QString &storedText() const;

private:
    void tellStored();

    QWidget *m_editor;
    QLabel *m_problem;
    TypedText *m_typed;
    bool m_isBoxed = false;
};

} // namespace shortlist
