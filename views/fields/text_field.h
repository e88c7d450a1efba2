#pragma once

#include "fields/field.h"

class QPlainTextEdit;

namespace shortlist {

/// Several lines of text, in a box.
class TextField final : public Field {
    Q_OBJECT

public:
    TextField(const QString &name, const QString &placeholder, QWidget *parent = nullptr);

    [[nodiscard]] QPlainTextEdit *edit() const { return m_edit; }
    [[nodiscard]] QString text() const;
    void setReadOnly(bool readOnly);
    /// Below what is there, as if it were typed.
    void append(const QString &paragraph);

private:
    void showText(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showWhole();

    QPlainTextEdit *m_edit;
    bool m_isShortened = false;
    bool m_isReadOnly = false;
};

} // namespace shortlist
