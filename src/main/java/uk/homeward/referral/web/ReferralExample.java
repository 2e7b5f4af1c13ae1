package uk.homeward.referral.web;

/** A request as it can be sent, for the description of the API. Nobody in it exists. */
final class ReferralExample {

    static final String FROM_THE_COMMUNITY =
            """
            {
              "person": {
                "nhsNumber": "9990000018",
                "givenName": "Ada",
                "familyName": "Example",
                "dateOfBirth": "1941-05-12",
                "address": "1 Invented Lane",
                "postcode": "ZZ99 9ZZ",
                "telephone": "01632 960001",
                "ethnicity": "WHITE_BRITISH",
                "communicationNeeds": ["LARGE_PRINT"],
                "preferredLanguage": "English",
                "representative": {
                  "name": "Ben Example",
                  "authority": "NEXT_OF_KIN",
                  "telephone": "07700 900001"
                },
                "unpaidCarerName": "Ben Example"
              },
              "source": "GP",
              "trigger": "HEALTH_DETERIORATION",
              "urgent": false,
              "area": "Northdown",
              "situation": "Weak after a chest infection; wants to wash and cook for herself again."
            }
            """;

    private ReferralExample() {}
}
