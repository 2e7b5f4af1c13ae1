package uk.homeward.referral;

/** Who asks (law-and-practice.md 1.4). Whoever asks, the offer is the same (HAM-10). */
public enum ReferralSource {
    HOSPITAL_WARD("Hospital ward", true),
    CARE_TRANSFER_HUB("Care transfer hub", true),
    HOSPITAL_THERAPIST("Hospital therapist", true),
    GP("GP", false),
    COMMUNITY_NURSE("Community nurse", false),
    URGENT_COMMUNITY_RESPONSE("Urgent community response", false),
    SOCIAL_WORK("Social work", false),
    UNPAID_CARER("Unpaid carer", false),
    SELF("The person themselves", false);

    private final String label;
    private final boolean hospital;

    ReferralSource(String label, boolean hospital) {
        this.label = label;
        this.hospital = hospital;
    }

    public String label() {
        return label;
    }

    public boolean isHospital() {
        return hospital;
    }
}
