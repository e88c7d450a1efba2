#pragma once

#include "fields/field.h"

class QPlainTextEdit;

namespace shortlist {

class PlainEditor;

/// Several lines of text, in a box.
class TextField final : public Field {
    Q_OBJECT

public:
    TextField(const QString &name, const QString &placeholder, QWidget *parent = nullptr);

    [[nodiscard]] QPlainTextEdit *edit() const;
    [[nodiscard]] QString text() const;
    void setReadOnly(bool readOnly);
    /// Below what is there, as if it were typed.
    void append(const QString &paragraph);

private:
    void takeTyped();
    void showText(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showWhole();

    PlainEditor *m_edit;
    QString m_lastSeen; ///< the text in the editor as of the last look
    bool m_isShortened = false;
    bool m_isReadOnly = false;
};

} // namespace shortlist
