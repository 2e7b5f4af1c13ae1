package uk.homeward.site;

import java.util.Set;

/** What a page shows or does, and the groups that may have it. Providers are in none that shows a person. */
public enum Permission {
    SEE_PEOPLE(
            "access-team",
            "community-connectors",
            "social-workers",
            "direct-care",
            "therapists",
            "brokers",
            "finance",
            "managers"),
    SEE_BOARD(
            "access-team",
            "community-connectors",
            "social-workers",
            "direct-care",
            "therapists",
            "brokers",
            "finance",
            "managers",
            "compliance",
            "commissioners"),
    SEE_REPORTS("managers", "commissioners", "compliance", "finance"),
    SEE_CAPACITY("managers", "commissioners"),
    ENTER_EARLIER_USE("managers", "commissioners"),
    MOVE_ACTIVITY("commissioners"),
    SEE_FUNDING("finance", "managers", "commissioners"),
    SET_CEILING("finance", "managers"),
    BOOK_PAYMENT("finance"),
    RECORD_PROCUREMENT("managers", "commissioners"),
    NOTE_BENEFIT("finance", "managers", "commissioners"),
    SEE_FRAMEWORK("commissioners", "managers", "brokers"),
    KEEP_FRAMEWORK("commissioners"),
    SEE_SOURCING("brokers", "managers", "commissioners"),
    BROKER("brokers"),
    ARRANGE_CARE("brokers", "social-workers", "managers"),
    SEE_BREACHES("brokers", "direct-care", "managers", "commissioners"),
    TELL_PROVIDER_FAILURE("brokers", "managers", "commissioners"),
    COVER_IN_CRISIS("direct-care"),
    SEE_TRANSFERS("social-workers", "direct-care", "brokers", "managers", "commissioners"),
    PLAN_TRANSFERS("commissioners", "managers"),
    TELL_MARKET("commissioners", "brokers", "managers"),
    CARRY_TRANSFER("social-workers", "direct-care", "managers"),
    RETURN_TRANSFER("social-workers", "brokers", "managers"),
    CLOSE_REQUIREMENT("social-workers", "managers"),
    SEE_COMMUNITY("community-connectors", "managers", "commissioners"),
    SEE_DECISIONS("managers", "commissioners", "democratic-services", "executive-member"),
    CALL_IN_DECISION("democratic-services"),
    WITHDRAW_PROPOSAL("managers", "commissioners", "democratic-services"),
    RECORD_ENGAGEMENT("managers", "commissioners"),
    KEEP_BANK_HOLIDAYS("administrators"),
    GOVERN_INFORMATION("information-governance", "managers"),
    SEE_TIMERS("managers", "administrators"),
    RECORD_HOSPITAL_STAY("access-team", "social-workers", "direct-care", "therapists", "managers"),
    NAME_PROVIDER("brokers", "managers"),
    RECORD_ABSENCE("access-team", "social-workers", "direct-care", "therapists", "managers"),
    END_SERVICE("social-workers", "managers"),
    SEE_NEEDS("social-workers", "managers"),
    ASK_FOR_ASSESSMENT("access-team", "social-workers", "managers"),
    REVIEW_PACKAGE("social-workers", "direct-care", "managers"),
    ASK_FOR_REVIEW("access-team", "social-workers", "direct-care", "managers"),
    CORRECT_PACKAGE_START("social-workers", "managers"),
    ASSESS_NEEDS("social-workers", "managers"),
    RECORD_NIGHT("social-workers", "direct-care", "managers"),
    SEE_NIGHTS("social-workers", "managers", "commissioners", "brokers"),
    REPORT_FAILED_CARE("brokers", "access-team", "social-workers", "direct-care", "managers"),
    CORRECT_START("social-workers", "direct-care", "managers"),
    CHANGE_HOURS("social-workers", "direct-care", "therapists", "managers"),
    TELL_WEEK("social-workers", "direct-care", "therapists", "managers"),
    CHANGE_PURPOSE("social-workers", "managers"),
    TELL_ABOUT_CHARGE("social-workers", "finance", "managers"),
    CORRECT_FINDINGS("social-workers", "managers"),
    SEE_CHARGES("finance", "managers"),
    WITHDRAW_REFERRAL("access-team", "social-workers", "managers"),
    CORRECT_DISCHARGE("access-team", "social-workers", "managers"),
    MOVE_DISCHARGE("access-team", "brokers", "social-workers", "managers"),
    REFER("access-team"),
    CORRECT_PERSON("access-team", "social-workers", "managers"),
    RECORD_EXEMPTION("social-workers", "managers"),
    DECIDE_APPROVAL("managers", "finance"),
    RESTRICT_RECORD("access-team", "social-workers", "managers"),
    ANSWER_FOR_RESTRICTIONS("managers", "information-governance"),
    SEE_WHO_LOOKED("information-governance"),
    KEEP_COMMISSIONING("managers", "commissioners"),
    KEEP_COMMUNITY_SERVICE("community-connectors", "social-workers", "managers"),
    SEND_LETTER("access-team", "social-workers", "managers"),
    WRITE_SUPPORT_PLAN("social-workers"),
    RECORD_DEATH("access-team", "social-workers", "direct-care", "therapists", "managers");

    private final Set<String> groups;

    Permission(String... groups) {
        this.groups = Set.of(groups);
    }

    public boolean isHeldBy(Set<String> groupsOfVisitor) {
        return groupsOfVisitor.stream().anyMatch(groups::contains);
    }
}
