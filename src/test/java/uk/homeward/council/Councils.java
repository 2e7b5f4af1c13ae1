package uk.homeward.council;

/** The profiles that come with Homeward, for tests. */
public final class Councils {

    private Councils() {}

    public static CouncilProfile demo() {
        return CouncilProfiles.load("demo");
    }

    public static CouncilProfile kent() {
        return CouncilProfiles.load("kent");
    }

    public static CouncilProfile coventry() {
        return CouncilProfiles.load("coventry");
    }
}
