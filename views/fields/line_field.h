#pragma once

#include "fields/field.h"

class QLineEdit;

namespace shortlist {

/// One line that looks like a label until it is pointed at.
class LineField final : public Field {
    Q_OBJECT

public:
    LineField(const QString &name, const QString &placeholder, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *line() const { return m_line; }

private:
    void showText(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    QLineEdit *m_line;
    bool m_isShortened = false; ///< a heavy text is shown in part, and all of it on Enter
};

} // namespace shortlist
