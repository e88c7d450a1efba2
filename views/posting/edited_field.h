#pragma once

#include <QWidget>

#include <utility>
#include <vector>

class QLabel;
class QTimer;

namespace shortlist {

/// A field of a stored row: its label, a control, and below it the reason why what was typed could not be stored. What
/// is typed goes out by edited() a second after the last key and when the field is left; it stays as typed until it is
/// stored. A value that comes from elsewhere is shown at once, but never over something that is being typed.
class EditedField final : public QWidget {
    Q_OBJECT

public:
    using Choices = std::vector<std::pair<QString, QString>>; ///< value and what is shown for it

    /// `name`: the field's word, as "closes_on"; `label`: what a person calls it.
    static EditedField *line(const char *name, const QString &label, const QString &placeholder = {});
    /// Numbers and days are shown as the person's language writes them, and go out as C-locale number and ISO day.
    static EditedField *number(const char *name, const QString &label);
    static EditedField *day(const char *name, const QString &label);
    static EditedField *text(const char *name, const QString &label, int fewestLines, int mostLines, bool enterSubmits);
    static EditedField *choice(const char *name, const QString &label, const Choices &choices);
    static EditedField *check(const char *name, const QString &label);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] QWidget *control() const { return m_control; }
    [[nodiscard]] QString shown() const;
    /// Something was typed that is not stored, or could not be.
    [[nodiscard]] bool isDirty() const { return m_isDirty; }
    void setChoices(const Choices &choices);
    void setLabel(const QString &label);
    void setLabelHidden();

    /// What is stored now.
    void setStored(const QString &value);
    /// What was posted is stored (`problem` empty), or could not be.
    void settle(const QString &posted, const QString &problem);
    /// Sends what was typed, if something was.
    void flush();
    /// Shows again what is stored.
    void discard();
    /// A note below the field; none: hidden.
    void setNote(const QString &note, bool isProblem = true);
    [[nodiscard]] QString note() const;

Q_SIGNALS:
    /// `base`: what was stored when the typing began.
    void edited(const QString &name, const QString &text, const QString &base);
    void submitted();
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    EditedField(const char *name, const QString &label, QWidget *control);
    enum class Value { Text, Number, Day };
    void typed();
    void chosen();
    void present(const QString &value);
    [[nodiscard]] QString localValue(const QString &value) const;
    void lock(bool isLocked);
    void colourNote();

    QString m_name;
    QLabel *m_label;
    QWidget *m_control;
    QLabel *m_note;
    QTimer *m_timer;
    Value m_value = Value::Text;
    Choices m_choices;
    QString m_stored;
    QString m_base;
    QString m_posted;
    bool m_isPresented = false;
    bool m_isDirty = false;
    bool m_isPosted = false;
    bool m_isShowing = false;
    bool m_isLocked = false;
    bool m_isProblem = true;
};

} // namespace shortlist
