package uk.homeward.circumstances;

/** What the Client Level Data return asks of a person and lists the answers to; their names there, and on pages. */
public enum ReturnField {
    GENDER("Gender", "Gender"),
    PRIMARY_SUPPORT_REASON("Primary_Support_Reason", "Primary support reason"),
    ACCOMMODATION_STATUS("Accommodation_Status", "Accommodation"),
    EMPLOYMENT_STATUS("Employment_Status", "Employment"),
    HAS_UNPAID_CARER("Has_Unpaid_Carer", "Has an unpaid carer"),
    AUTISM("Autism_Spectrum_Disorder_ASD", "Autism"),
    VISUAL_IMPAIRMENT("Visual_Impairment", "Visual impairment"),
    HEARING_IMPAIRMENT("Hearing_Impairment", "Hearing impairment"),
    DEMENTIA("Dementia", "Dementia"),
    CLIENT_FUNDING_STATUS("Client_Funding_Status", "Who pays for their support");

    private final String cldName;
    private final String label;

    ReturnField(String cldName, String label) {
        this.cldName = cldName;
        this.label = label;
    }

    public String cldName() {
        return cldName;
    }

    public String label() {
        return label;
    }
}
