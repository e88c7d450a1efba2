#pragma once

#include "describe.h"
#include "plan.h"
#include "posting_file.h"

#include <vector>

namespace shortlist {

enum class Workplace { Onsite, Hybrid, Remote };
enum class PostingStatus { Draft, Open, OnHold, Closed };
enum class PayPeriod { Hour, Day, Week, Month, Year };

template <>
struct Words<Workplace> {
    static constexpr std::array<std::pair<Workplace, const char *>, 3> list{
        {{Workplace::Onsite, "onsite"}, {Workplace::Hybrid, "hybrid"}, {Workplace::Remote, "remote"}}};
};

template <>
struct Words<PostingStatus> {
    static constexpr std::array<std::pair<PostingStatus, const char *>, 4> list{{{PostingStatus::Draft, "draft"},
                                                                                 {PostingStatus::Open, "open"},
                                                                                 {PostingStatus::OnHold, "on_hold"},
                                                                                 {PostingStatus::Closed, "closed"}}};
};

template <>
struct Words<PayPeriod> {
    static constexpr std::array<std::pair<PayPeriod, const char *>, 5> list{{{PayPeriod::Hour, "hour"},
                                                                             {PayPeriod::Day, "day"},
                                                                             {PayPeriod::Week, "week"},
                                                                             {PayPeriod::Month, "month"},
                                                                             {PayPeriod::Year, "year"}}};
};

/// A pay range. Amounts are whole minor units of the currency (money.h); both absent: no pay is stated.
/// One figure: min = max. "From": max absent. "Up to": min absent.
struct Pay {
    std::optional<qint64> min;
    std::optional<qint64> max;
    QString currency; ///< ISO 4217, as "USD"
    std::optional<PayPeriod> period;

    [[nodiscard]] bool isStated() const { return min || max; }
    friend bool operator==(const Pay &, const Pay &) = default;
};

/// One job to fill.
struct Posting {
    PostingId id;
    QString uuid;
    QString title;
    QString organization;
    QString department;
    QString location;
    std::optional<Workplace> workplace;
    QString employmentType;
    PostingStatus status = PostingStatus::Draft;
    qint64 openings = 1;
    QString requisition;
    QDate closesOn;
    MemberId owner;
    QString summary;
    Pay pay;
    QString unplaced; ///< lines of a job description that belong to no section, one a line

    friend bool operator==(const Posting &, const Posting &) = default;
};

template <>
struct Describe<Posting> {
    static constexpr Kind kind = Kind::Posting;
    static constexpr auto fields = std::make_tuple(
        field("uuid", &Posting::uuid), field("title", &Posting::title), field("organization", &Posting::organization),
        field("department", &Posting::department), field("location", &Posting::location),
        field("workplace", &Posting::workplace), field("employment_type", &Posting::employmentType),
        field("status", &Posting::status), field("openings", &Posting::openings),
        field("requisition", &Posting::requisition), field("closes_on", &Posting::closesOn),
        field("owner_id", &Posting::owner), field("summary", &Posting::summary),
        field("pay_min", &Posting::pay, &Pay::min), field("pay_max", &Posting::pay, &Pay::max),
        field("pay_currency", &Posting::pay, &Pay::currency), field("pay_period", &Posting::pay, &Pay::period),
        field("unplaced", &Posting::unplaced));
};

/// A posting changed its status: when, by whom. The first one (from absent) says when it was made.
struct PostingTransition {
    Id<PostingTransition> id;
    QString uuid;
    PostingId posting;
    Moment at;
    MemberId by;
    std::optional<PostingStatus> fromStatus;
    PostingStatus toStatus = PostingStatus::Draft;

    friend bool operator==(const PostingTransition &, const PostingTransition &) = default;
};

template <>
struct Describe<PostingTransition> {
    static constexpr Kind kind = Kind::PostingTransition;
    static constexpr auto fields = std::make_tuple(
        field("uuid", &PostingTransition::uuid), field("posting_id", &PostingTransition::posting),
        field("at", &PostingTransition::at), field("by_id", &PostingTransition::by),
        field("from_status", &PostingTransition::fromStatus), field("to_status", &PostingTransition::toStatus));
};

/// A headed piece of a posting's text that is no checklist ("Benefits").
struct Section {
    SectionId id;
    QString uuid;
    PostingId posting;
    QString rank;
    QString heading;
    QString text;

    friend bool operator==(const Section &, const Section &) = default;
};

template <>
struct Describe<Section> {
    static constexpr Kind kind = Kind::Section;
    static constexpr auto fields = std::make_tuple(
        field("uuid", &Section::uuid), field("posting_id", &Section::posting), field("rank", &Section::rank),
        field("heading", &Section::heading), field("text", &Section::text));
};

enum class CriterionKind { Responsibility, Required, Preferred };
enum class Assess { Rate, Screen, None };

template <>
struct Words<CriterionKind> {
    static constexpr std::array<std::pair<CriterionKind, const char *>, 3> list{
        {{CriterionKind::Responsibility, "responsibility"},
         {CriterionKind::Required, "required"},
         {CriterionKind::Preferred, "preferred"}}};
};

template <>
struct Words<Assess> {
    static constexpr std::array<std::pair<Assess, const char *>, 3> list{
        {{Assess::Rate, "rate"}, {Assess::Screen, "screen"}, {Assess::None, "none"}}};
};

/// One line of a checklist.
struct Criterion {
    CriterionId id;
    QString uuid;
    PostingId posting;
    CriterionKind kind = CriterionKind::Responsibility;
    QString rank;
    QString heading;
    QString text;
    double weight = 1;
    bool mustHave = false;
    Assess assess = Assess::Rate;
    QString anchor1, anchor2, anchor3, anchor4, anchor5; ///< what such a rating looks like; 2 and 4 most often absent

    /// The heading, or the text where there is none: how people call it.
    [[nodiscard]] const QString &label() const { return heading.isEmpty() ? text : heading; }
    friend bool operator==(const Criterion &, const Criterion &) = default;
};

template <>
struct Describe<Criterion> {
    static constexpr Kind kind = Kind::Criterion;
    static constexpr auto fields = std::make_tuple(
        field("uuid", &Criterion::uuid), field("posting_id", &Criterion::posting), field("kind", &Criterion::kind),
        field("rank", &Criterion::rank), field("heading", &Criterion::heading), field("text", &Criterion::text),
        field("weight", &Criterion::weight), field("must_have", &Criterion::mustHave),
        field("assess", &Criterion::assess), field("anchor_1", &Criterion::anchor1),
        field("anchor_2", &Criterion::anchor2), field("anchor_3", &Criterion::anchor3),
        field("anchor_4", &Criterion::anchor4), field("anchor_5", &Criterion::anchor5));
};

enum class StageKind { Lead, Applied, Screen, Interview, Offer, Hired };

template <>
struct Words<StageKind> {
    static constexpr std::array<std::pair<StageKind, const char *>, 6> list{{{StageKind::Lead, "lead"},
                                                                             {StageKind::Applied, "applied"},
                                                                             {StageKind::Screen, "screen"},
                                                                             {StageKind::Interview, "interview"},
                                                                             {StageKind::Offer, "offer"},
                                                                             {StageKind::Hired, "hired"}}};
};

/// One column of a posting's board.
struct Stage {
    StageId id;
    QString uuid;
    PostingId posting;
    QString rank;
    QString name;
    StageKind kind = StageKind::Applied;
    std::optional<qint64> targetDays;
    std::optional<qint64> wipLimit;

    friend bool operator==(const Stage &, const Stage &) = default;
};

template <>
struct Describe<Stage> {
    static constexpr Kind kind = Kind::Stage;
    static constexpr auto fields
        = std::make_tuple(field("uuid", &Stage::uuid), field("posting_id", &Stage::posting),
                          field("rank", &Stage::rank), field("name", &Stage::name), field("kind", &Stage::kind),
                          field("target_days", &Stage::targetDays), field("wip_limit", &Stage::wipLimit));
};

/// A posting with all that belongs to its text and board, in rank order.
struct PostingDocument {
    Posting posting;
    std::vector<Criterion> criteria;
    std::vector<Section> sections;
    std::vector<Stage> stages;
    std::vector<PostingFile> files = {};   ///< the oldest first
    std::vector<QByteArray> contents = {}; ///< the bytes of files that are not stored yet
    /// Its interviews, by stage and rank. Before they are stored they refer to the n-th stage or criterion as -n.
    std::vector<PlannedInterviewRows> plan = {};

    friend bool operator==(const PostingDocument &, const PostingDocument &) = default;
};

} // namespace shortlist
