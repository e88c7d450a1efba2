#pragma once

#include <QObject>
#include <QString>

#include <optional>

class QTimer;

namespace shortlist {

/// When text that is being typed is due to be stored: a second after the last key, on leaving the field, on closing.
/// Knows what is stored, what was asked to be stored, and what was refused, so that nothing typed is overwritten.
class TypedText final : public QObject {
    Q_OBJECT

public:
    explicit TypedText(QObject *parent = nullptr);

    /// What is stored now. True: the field should show it, because nothing of its own is in it.
    [[nodiscard]] bool setStored(const QString &text);
    void type(const QString &text);
    /// What is typed is due now.
    void flush();
    /// What became of the text that was due.
    void settle(const QString &text, bool isStored);
    /// Forgets what was typed: another row is shown from now on.
    void restart(const QString &stored);
    [[nodiscard]] bool hasUnstored() const { return m_typed != m_stored; }
    [[nodiscard]] const QString &stored() const { return m_stored; }
    [[nodiscard]] const QString &typed() const { return m_typed; }

Q_SIGNALS:
    /// `before`: what it replaces.
    void due(const QString &before, const QString &after);

private:
    QTimer *m_timer;
    QString m_stored;
    QString m_typed;
    std::optional<QString> m_asked;   ///< on its way
    std::optional<QString> m_refused; ///< not asked for a second time
};

} // namespace shortlist
