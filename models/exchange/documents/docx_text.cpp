#include "document_text.h"
#include "jobdescription/sources/line_collector.h"

#include <QHash>
#include <QXmlStreamReader>

#include <zip.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace shortlist {

namespace {

constexpr zip_uint64_t mostUnpacked = 64 * 1024 * 1024;
constexpr zip_int64_t mostEntries = 4096;

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;

Archive openArchive(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source
        = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (source && !archive)
        zip_source_free(source);
    zip_error_fini(&error);
    return {archive, &zip_discard};
}

/// What an entry unpacks to, however large it says that it is; nothing where it is not there.
std::variant<QByteArray, DocumentFault> entryOf(zip_t *archive, const char *name)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat(archive, name, 0, &stat) != 0)
        return DocumentFault::NoDocument;
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return DocumentFault::Encrypted;
    if ((stat.valid & ZIP_STAT_SIZE) != 0 && stat.size > mostUnpacked)
        return DocumentFault::TooLarge;
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(zip_fopen(archive, name, 0), &zip_fclose);
    if (!file)
        return DocumentFault::Damaged;
    QByteArray bytes;
    constexpr qsizetype piece = 256 * 1024;
    QByteArray buffer(piece, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t count = zip_fread(file.get(), buffer.data(), static_cast<zip_uint64_t>(piece));
        if (count < 0)
            return DocumentFault::Damaged;
        if (count == 0)
            return bytes;
        bytes.append(buffer.constData(), static_cast<qsizetype>(count));
        if (static_cast<zip_uint64_t>(bytes.size()) > mostUnpacked)
            return DocumentFault::TooLarge;
    }
}

/// What a style makes of a paragraph.
struct ParagraphLook {
    int heading = 0; ///< 1 to 6; 0: none
    bool item = false;
};

int headingOfName(const QString &name)
{
    const QString lower = name.toLower();
    if (lower == QLatin1String("title"))
        return 1;
    if (!lower.startsWith(QLatin1String("heading ")))
        return 0;
    return std::clamp(lower.sliced(8).toInt(), 0, 6);
}

QString valueOf(const QXmlStreamReader &xml)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [](const QXmlStreamAttribute &one) { return one.name() == u"val"; });
    return found == attributes.end() ? QString() : found->value().toString();
}

QHash<QString, ParagraphLook> readStyles(const QByteArray &bytes)
{
    QHash<QString, ParagraphLook> looks;
    QString id;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"style") {
            const QXmlStreamAttributes attributes = xml.attributes();
            for (const QXmlStreamAttribute &one : attributes) {
                if (one.name() == u"styleId")
                    id = one.value().toString();
            }
        } else if (xml.name() == u"name") {
            const QString name = valueOf(xml);
            looks[id].heading = headingOfName(name);
            looks[id].item = name.startsWith(QLatin1String("List Bullet"), Qt::CaseInsensitive)
                             || name.startsWith(QLatin1String("List Number"), Qt::CaseInsensitive);
        } else if (xml.name() == u"outlineLvl" && looks[id].heading == 0) {
            looks[id].heading = std::clamp(valueOf(xml).toInt() + 1, 0, 6);
        } else if (xml.name() == u"numPr") {
            looks[id].item = true;
        }
    }
    return looks;
}

class BodyReader {
public:
    BodyReader(const QByteArray &bytes, QHash<QString, ParagraphLook> styles)
        : m_xml(bytes), m_styles(std::move(styles))
    {
    }

    [[nodiscard]] std::optional<std::vector<MarkedLine>> read()
    {
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement: open(m_xml.name()); break;
            case QXmlStreamReader::EndElement: close(m_xml.name()); break;
            case QXmlStreamReader::Characters:
                if (m_inText && !m_hidden)
                    addText();
                break;
            default: break;
            }
        }
        if (m_xml.hasError())
            return std::nullopt;
        return m_out.take();
    }

private:
    void open(QStringView name)
    {
        if (name == u"Fallback" || name == u"instrText" || name == u"delText" || name == u"del" || name == u"moveFrom")
            m_xml.skipCurrentElement();
        else if (name == u"p")
            m_look = {};
        else if (name == u"pStyle")
            m_look = m_styles.value(valueOf(m_xml));
        else if (name == u"numId")
            m_look.item = valueOf(m_xml) != QLatin1String("0");
        else if (name == u"ilvl")
            m_level = std::clamp(valueOf(m_xml).toInt(), 0, 8);
        else if (name == u"outlineLvl")
            m_look.heading = valueOf(m_xml).toInt() < 6 ? valueOf(m_xml).toInt() + 1 : 0;
        else if (name == u"r")
            m_bold = m_hidden = false;
        else if (name == u"b")
            m_bold = isOn();
        else if (name == u"vanish")
            m_hidden = isOn();
        else if (name == u"t")
            m_inText = true;
        else if (name == u"tab")
            m_out.text(u" ");
        else if (name == u"br" || name == u"cr")
            m_out.endLine();
        else if (name == u"tbl")
            m_out.beginTable();
        else if (name == u"tr")
            m_out.beginRow();
        else if (name == u"tc")
            m_out.beginCell();
    }

    [[nodiscard]] bool isOn() const
    {
        const QString value = valueOf(m_xml);
        return value != QLatin1String("0") && value != QLatin1String("false");
    }

    void addText()
    {
        if (!m_begun)
            beginParagraph();
        if (m_bold)
            m_out.bold(true);
        m_out.text(m_xml.text());
        if (m_bold)
            m_out.bold(false);
    }

    void beginParagraph()
    {
        m_begun = true;
        if (m_look.heading > 0)
            m_out.beginHeading(m_look.heading);
        else if (m_look.item)
            m_out.beginItem(m_level + 1);
    }

    void endParagraph()
    {
        if (m_begun && m_look.heading > 0)
            m_out.endHeading();
        else if (m_begun && m_look.item)
            m_out.endItem();
        else
            m_out.endLine();
        m_begun = false;
        m_look = {};
        m_level = 0;
    }

    void close(QStringView name)
    {
        if (name == u"t")
            m_inText = false;
        else if (name == u"p")
            endParagraph();
        else if (name == u"tc")
            m_out.endCell();
        else if (name == u"tr")
            m_out.endRow();
        else if (name == u"tbl")
            m_out.endTable();
    }

    QXmlStreamReader m_xml;
    QHash<QString, ParagraphLook> m_styles;
    LineCollector m_out;
    ParagraphLook m_look;
    int m_level = 0;
    bool m_begun = false; ///< the paragraph has text
    bool m_inText = false;
    bool m_bold = false;
    bool m_hidden = false;
};

} // namespace

DocumentText readDocx(const QByteArray &bytes)
{
    const Archive archive = openArchive(bytes);
    if (!archive)
        return DocumentFault::Damaged;
    if (zip_get_num_entries(archive.get(), 0) > mostEntries)
        return DocumentFault::TooLarge;
    const auto body = entryOf(archive.get(), "word/document.xml");
    if (const auto *fault = std::get_if<DocumentFault>(&body))
        return *fault;
    const auto styles = entryOf(archive.get(), "word/styles.xml");
    const auto *stylesXml = std::get_if<QByteArray>(&styles);
    auto lines = BodyReader(std::get<QByteArray>(body), readStyles(stylesXml ? *stylesXml : QByteArray())).read();
    if (!lines)
        return DocumentFault::Damaged;
    if (lines->empty())
        return DocumentFault::NoText;
    return *std::move(lines);
}

} // namespace shortlist
