#include "json_facts.h"

#include "jobdescription/currency_sign.h"
#include "jobdescription/number.h"
#include "jobdescription/pay_words.h"
#include "json_keys.h"
#include "money.h"

#include <algorithm>

namespace shortlist {

namespace {

constexpr int deepestFact = 6;
constexpr qsizetype mostPlaces = 5;

std::optional<double> numberIn(const JsonNode &node)
{
    if (node.kind != JsonNode::Kind::Number && node.kind != JsonNode::Kind::String)
        return std::nullopt;
    bool plain = false;
    double value = node.text.trimmed().toDouble(&plain);
    if (!plain) {
        const auto digit = std::find_if(node.text.begin(), node.text.end(), [](QChar c) { return c.isDigit(); });
        const auto found = digit == node.text.end() ? std::nullopt : readNumber(node.text, digit - node.text.begin());
        value = found ? found->value : 0;
    }
    return value > 0 ? std::optional(value) : std::nullopt; // 0 is what programs write for none
}

QString currencyIn(const JsonNode &node)
{
    const QString text = node.text.trimmed();
    return isCurrency(text.toUpper()) ? text.toUpper() : currencyBefore(text).code;
}

void addOnce(QStringList &list, const QString &text)
{
    const QString trimmed = text.simplified();
    if (!trimmed.isEmpty() && !list.contains(trimmed, Qt::CaseInsensitive))
        list += trimmed;
}

void collectPlaces(const JsonNode &node, QStringList &places, int depth);

/// "Berlin, Germany" of an address.
QString placeOfObject(const JsonNode &node, int depth)
{
    QStringList parts;
    QString whole;
    QString street; // only where nothing else says where
    for (const auto &[key, value] : node.nodes) {
        const JsonKeys keys = jsonKey(key);
        const bool text = value.kind == JsonNode::Kind::String;
        if (text && wordsOfKey(key) == u"address") {
            street = value.text.simplified();
        } else if (text && keys.has(JsonKey::PlacePart)) {
            addOnce(parts, value.text);
        } else if (!text && (keys.has(JsonKey::PlacePart) || keys.has(JsonKey::Location))) {
            QStringList within;
            collectPlaces(value, within, depth + 1);
            addOnce(parts, within.join(QStringLiteral(", ")));
        } else if (text && whole.isEmpty() && (keys.has(JsonKey::PlaceName) || keys.has(JsonKey::Location))) {
            whole = value.text.simplified();
        }
    }
    const QString joined = parts.isEmpty() ? street : parts.join(QStringLiteral(", "));
    return whole.isEmpty() || (whole.size() < joined.size() && joined.contains(whole)) ? joined : whole;
}

void collectPlaces(const JsonNode &node, QStringList &places, int depth)
{
    if (depth > deepestFact || places.size() >= mostPlaces)
        return;
    if (node.kind == JsonNode::Kind::String) {
        addOnce(places, node.text);
    } else if (node.kind == JsonNode::Kind::Object) {
        addOnce(places, placeOfObject(node, depth));
    } else if (node.kind == JsonNode::Kind::Array) {
        for (const auto &one : node.nodes)
            collectPlaces(one.value, places, depth + 1);
    }
}

void collectNames(const JsonNode &node, QStringList &names, int depth)
{
    if (depth > deepestFact)
        return;
    if (node.isScalar()) {
        addOnce(names, node.text);
        return;
    }
    for (const auto &[key, value] : node.nodes) {
        const bool name = node.kind == JsonNode::Kind::Array || jsonKey(key).has(JsonKey::Name);
        const bool sub = node.kind == JsonNode::Kind::Array || value.kind != JsonNode::Kind::Array;
        if (name && sub) {
            collectNames(value, names, depth + 1);
            if (node.kind == JsonNode::Kind::Object && !names.isEmpty())
                return;
        }
    }
}

} // namespace

QStringList namesIn(const JsonNode &node)
{
    QStringList names;
    collectNames(node, names, 0);
    return names;
}

QString placeIn(const JsonNode &node)
{
    QStringList places;
    collectPlaces(node, places, 0);
    return places.join(QStringLiteral(" / "));
}

bool saysRemote(const JsonNode &node)
{
    if (node.kind == JsonNode::Kind::Word || node.kind == JsonNode::Kind::Number)
        return node.text == u"true" || node.text == u"1" || node.text == u"True";
    return std::any_of(node.nodes.begin(), node.nodes.end(),
                       [](const auto &one) { return jsonKey(one.key).has(JsonKey::Remote) && saysRemote(one.value); });
}

bool JsonPay::take(QStringView key, const JsonNode &node)
{
    const JsonKeys keys = jsonKey(key);
    const auto set = [](auto &field, auto value) {
        if (!field)
            field = value;
    };
    if (node.kind == JsonNode::Kind::Object || node.kind == JsonNode::Kind::Array) {
        bool any = false;
        for (const auto &one : node.nodes)
            any = take(one.key, one.value) || any;
        return any;
    }
    if (keys.has(JsonKey::PayMin))
        set(m_min, numberIn(node));
    else if (keys.has(JsonKey::PayMax))
        set(m_max, numberIn(node));
    else if (keys.has(JsonKey::PayCurrency) && m_currency.isEmpty())
        m_currency = currencyIn(node);
    else if (keys.has(JsonKey::PayPeriod))
        set(m_period, periodIn(KeyWords(node.text, jobDescriptionWords()), jobDescriptionWords()));
    else if (keys.has(JsonKey::PayAmount) && node.kind == JsonNode::Kind::Number)
        set(m_amount, numberIn(node));
    else
        return false;
    return true;
}

Pay JsonPay::pay() const
{
    Pay pay;
    pay.currency = m_currency;
    const bool isOne = !m_min && !m_max;
    const std::optional<double> &min = isOne ? m_amount : m_min;
    const std::optional<double> &max = isOne ? m_amount : m_max;
    if (min && max && *max < *min)
        return {};
    if (min)
        pay.min = minorUnits(*min, m_currency);
    if (max)
        pay.max = minorUnits(*max, m_currency);
    if (!pay.isStated())
        return {};
    pay.period = m_period;
    return pay;
}

} // namespace shortlist
