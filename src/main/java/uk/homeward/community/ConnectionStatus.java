package uk.homeward.community;

public enum ConnectionStatus {
    WAITING,
    CONNECTED,
    NOTHING_OFFERED,
    ENDED
}
