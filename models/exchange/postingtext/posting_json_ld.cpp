#include "postingtext/posting_json_ld.h"

#include "json_writer.h"
#include "money.h"
#include "postingtext/posting_html.h"

#include "jobdescription/word_key.h"

#include <algorithm>
#include <array>

namespace shortlist {

namespace {

/// The word of schema.org's examples that search engines know, and how people write it.
struct EmploymentWord {
    const char *word;
    std::array<const char16_t *, 8> keys;
};

constexpr std::array<EmploymentWord, 6> employmentWords{
    {{"PART_TIME", {u"part time", u"teilzeit", u"temps partiel", u"media jornada", u"meio periodo", u"deeltijd"}},
     {"INTERN", {u"internship", u"intern", u"praktikum", u"stage", u"practicas", u"estagio", u"tirocinio", u"staz"}},
     {"TEMPORARY", {u"temporary", u"fixed term", u"befristet", u"temporal", u"temporario"}},
     {"CONTRACTOR", {u"contract", u"contractor", u"freelance", u"freelancer"}},
     {"VOLUNTEER", {u"volunteer", u"ehrenamt", u"benevolat"}},
     {"FULL_TIME",
      {u"full time", u"vollzeit", u"temps plein", u"jornada completa", u"tempo integral", u"tempo pieno", u"voltijd",
       u"pelny etat"}}}};

/// All that the text names; the text itself where it names none.
QStringList employmentWordsIn(const QString &text)
{
    const QString key = QStringLiteral(" %1 ").arg(wordKey(text));
    QStringList found;
    for (const EmploymentWord &one : employmentWords) {
        const bool named = std::any_of(one.keys.begin(), one.keys.end(), [&key](const char16_t *word) {
            return word && key.contains(QStringLiteral(" %1 ").arg(QStringView(word)));
        });
        if (named)
            found += QLatin1String(one.word);
    }
    return found.isEmpty() ? QStringList(text) : found;
}

class JsonLdWriter {
public:
    JsonLdWriter(const PostingWords &words, QDate postedOn) : m_words(words), m_postedOn(postedOn) {}

    QByteArray write(const PostingDocument &document)
    {
        const Posting &posting = document.posting;
        m_json.beginObject();
        text("@context", QStringLiteral("https://schema.org/"));
        text("@type", QStringLiteral("JobPosting"));
        text("title", posting.title);
        text("inLanguage", m_words.language());
        text("description", postingDescriptionHtml(document, m_words));
        text("datePosted", m_postedOn.toString(Qt::ISODate));
        text("validThrough", posting.closesOn.toString(Qt::ISODate));
        writeIdentifier(posting);
        writeOrganization(posting);
        writePlace(posting);
        writeEmployment(posting.employmentType);
        if (posting.openings > 1)
            m_json.member(QLatin1String("totalJobOpenings"), posting.openings);
        writePay(posting.pay);
        m_json.endObject();
        return m_json.take();
    }

private:
    void text(const char *key, const QString &value)
    {
        if (!value.isEmpty())
            m_json.member(QLatin1String(key), value);
    }

    void begin(const char *key, const char *type)
    {
        m_json.key(QLatin1String(key));
        m_json.beginObject();
        text("@type", QLatin1String(type));
    }

    void writeIdentifier(const Posting &posting)
    {
        if (posting.requisition.isEmpty() && posting.uuid.isEmpty())
            return;
        begin("identifier", "PropertyValue");
        text("name", posting.organization);
        text("value", posting.requisition.isEmpty() ? posting.uuid : posting.requisition);
        m_json.endObject();
    }

    void writeOrganization(const Posting &posting)
    {
        if (posting.organization.isEmpty())
            return;
        begin("hiringOrganization", "Organization");
        text("name", posting.organization);
        if (!posting.department.isEmpty()) {
            begin("department", "Organization");
            text("name", posting.department);
            m_json.endObject();
        }
        m_json.endObject();
    }

    /// A place to work at; for remote work the place where people may live.
    void writePlace(const Posting &posting)
    {
        const bool isRemote = posting.workplace == Workplace::Remote;
        if (isRemote)
            text("jobLocationType", QStringLiteral("TELECOMMUTE"));
        if (posting.location.isEmpty())
            return;
        if (isRemote) {
            begin("applicantLocationRequirements", "AdministrativeArea");
            text("name", posting.location);
        } else {
            begin("jobLocation", "Place");
            text("name", posting.location);
            begin("address", "PostalAddress");
            text("addressLocality", posting.location);
            m_json.endObject();
        }
        m_json.endObject();
    }

    void writeEmployment(const QString &type)
    {
        const QStringList found = employmentWordsIn(type);
        if (found.size() > 1)
            m_json.member(QLatin1String("employmentType"), found);
        else
            text("employmentType", found.first());
    }

    void writePay(const Pay &pay)
    {
        if (!pay.isStated())
            return;
        begin("baseSalary", "MonetaryAmount");
        text("currency", pay.currency);
        begin("value", "QuantitativeValue");
        const auto amount = [&](const char *key, const std::optional<qint64> &minor) {
            if (minor)
                m_json.member(QLatin1String(key), majorUnits(*minor, pay.currency));
        };
        if (pay.min == pay.max) {
            amount("value", pay.min);
        } else {
            amount("minValue", pay.min);
            amount("maxValue", pay.max);
        }
        if (pay.period)
            text("unitText", QString(wordOf(*pay.period)).toUpper());
        m_json.endObject();
        m_json.endObject();
    }

    JsonWriter m_json{JsonWriter::Layout::Indented};
    const PostingWords &m_words;
    QDate m_postedOn;
};

} // namespace

QByteArray writePostingJsonLd(const PostingDocument &document, QDate postedOn, const PostingWords &words)
{
    return JsonLdWriter(words, postedOn).write(document);
}

} // namespace shortlist
