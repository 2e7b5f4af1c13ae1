package uk.homeward.person;

/** The groups of the census of 2021, as the Client Level Data return asks for them (Ethnicity, release 2). */
public enum EthnicGroup {
    WHITE_BRITISH("White: English, Welsh, Scottish, Northern Irish or British"),
    WHITE_IRISH("White: Irish"),
    WHITE_GYPSY_OR_IRISH_TRAVELLER("White: Gypsy or Irish Traveller"),
    WHITE_ROMA("White: Roma"),
    WHITE_OTHER("White: any other White background"),
    MIXED_WHITE_AND_BLACK_CARIBBEAN("Mixed: White and Black Caribbean"),
    MIXED_WHITE_AND_BLACK_AFRICAN("Mixed: White and Black African"),
    MIXED_WHITE_AND_ASIAN("Mixed: White and Asian"),
    MIXED_OTHER("Mixed: any other mixed or multiple background"),
    ASIAN_INDIAN("Asian: Indian"),
    ASIAN_PAKISTANI("Asian: Pakistani"),
    ASIAN_BANGLADESHI("Asian: Bangladeshi"),
    ASIAN_CHINESE("Asian: Chinese"),
    ASIAN_OTHER("Asian: any other Asian background"),
    BLACK_AFRICAN("Black: African"),
    BLACK_CARIBBEAN("Black: Caribbean"),
    BLACK_OTHER("Black: any other Black background"),
    ARAB("Arab"),
    OTHER("Any other ethnic group"),
    REFUSED("Preferred not to say"),
    NOT_KNOWN("Not known");

    private final String label;

    EthnicGroup(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
