#include "csv/byte_window.h"

#include "csv/utf16_bytes.h"
#include "text.h"

#include <QFileDevice>
#include <QIODevice>

#include <algorithm>

namespace shortlist {

namespace {

constexpr qsizetype chunk = 1 << 20;

} // namespace

ByteWindow::ByteWindow(QIODevice &device) : m_device(device) {}

QString ByteWindow::deviceName() const
{
    const auto *file = qobject_cast<const QFileDevice *>(&m_device);
    return file && !file->fileName().isEmpty() ? file->fileName() : Text::tr("standard input");
}

void ByteWindow::fill(qsizetype size)
{
    while (!m_atEnd && m_bytes.size() - m_begin < size)
        appendPlain(size - (m_bytes.size() - m_begin));
}

void ByteWindow::setEncoding(TextEncoding encoding, int markLength)
{
    m_begin += markLength;
    m_encoding = encoding;
    if (encoding != TextEncoding::Utf16LittleEndian && encoding != TextEncoding::Utf16BigEndian)
        return;
    m_units = m_bytes.sliced(m_begin);
    m_bytes.clear();
    m_begin = 0;
    const qsizetype used = appendUtf16(m_bytes, m_units, encoding == TextEncoding::Utf16BigEndian, m_atEnd);
    m_units.remove(0, used);
}

bool ByteWindow::more()
{
    if (m_atEnd)
        return false;
    m_bytes.remove(0, m_begin);
    m_begin = 0;
    // Whoever needs more looks at all of it again: twice as much each time keeps that few times, even with a pipe that
    // gives a little at once.
    const qsizetype enough = 2 * m_bytes.size() + 1;
    const bool isUtf16 = m_encoding == TextEncoding::Utf16LittleEndian || m_encoding == TextEncoding::Utf16BigEndian;
    const qsizetype before = m_bytes.size();
    while (!m_atEnd && m_bytes.size() < enough) {
        if (isUtf16)
            appendFromUtf16();
        else
            appendPlain(std::max(chunk, enough - m_bytes.size()));
    }
    return m_bytes.size() > before;
}

void ByteWindow::appendPlain(qsizetype size)
{
    const qsizetype before = m_bytes.size();
    m_bytes.resize(before + size);
    const qint64 count = readSome(m_bytes.data() + before, size);
    m_bytes.truncate(before + static_cast<qsizetype>(count));
}

void ByteWindow::appendFromUtf16()
{
    const qsizetype left = m_units.size();
    m_units.resize(left + chunk);
    const qint64 count = readSome(m_units.data() + left, chunk);
    m_units.truncate(left + static_cast<qsizetype>(count));
    const qsizetype used = appendUtf16(m_bytes, m_units, m_encoding == TextEncoding::Utf16BigEndian, m_atEnd);
    m_units.remove(0, used);
}

/// How many bytes came; none at the end and where the device fails.
qint64 ByteWindow::readSome(char *into, qint64 size)
{
    qint64 count = m_device.read(into, size);
    // A pipe may have nothing yet.
    while (count == 0 && m_device.isSequential() && m_device.waitForReadyRead(-1))
        count = m_device.read(into, size);
    if (count > 0) {
        m_bytesRead += count;
        return count;
    }
    m_atEnd = true;
    const auto *file = qobject_cast<const QFileDevice *>(&m_device);
    // Where nothing can come any more, a sequential device answers -1 as well.
    if ((count < 0 && !m_device.isSequential()) || (file && file->error() != QFileDevice::NoError))
        fail();
    return 0;
}

void ByteWindow::fail()
{
    m_error
        = Error{ErrorKind::BadInput, Text::tr("%1 could not be read on after %2 bytes: %3. Check the medium and try "
                                              "again.")
                                         .arg(deviceName(), QString::number(m_bytesRead), m_device.errorString())};
}

} // namespace shortlist
