#include "fields/typed_text.h"

#include <QTimer>

namespace shortlist {

TypedText::TypedText(QObject *parent) : QObject(parent), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(1000);
    connect(m_timer, &QTimer::timeout, this, &TypedText::flush);
}

bool TypedText::setStored(const QString &text)
{
    m_stored = text;
    if (m_asked || (hasUnstored() && m_typed != text))
        return false;
    m_base = text;
    m_typed = text;
    return true;
}

bool TypedText::takeBase()
{
    if (m_base == m_stored)
        return false;
    m_base = m_stored;
    return true;
}

void TypedText::type(const QString &text)
{
    if (text == m_typed)
        return;
    m_typed = text;
    m_refused.reset();
    m_timer->start();
}

void TypedText::flush()
{
    m_timer->stop();
    if (!m_asked && !hasUnstored() && m_stored != m_base) { // typed back to what is not there any more
        restart(m_stored);
        return Q_EMIT replaced(m_stored);
    }
    const QString before = m_asked.value_or(m_base);
    if (m_typed == before || m_refused == m_typed)
        return;
    m_asked = m_typed;
    Q_EMIT due(before, m_typed);
}

void TypedText::settle(const QString &text, bool isStored)
{
    if (m_asked == text)
        m_asked.reset();
    if (!isStored) {
        m_refused = text;
        return;
    }
    m_base = text;
    m_stored = text;
}

void TypedText::restart(const QString &stored)
{
    m_timer->stop();
    m_base = stored;
    m_stored = stored;
    m_typed = stored;
    m_asked.reset();
    m_refused.reset();
}

} // namespace shortlist
