package io.github.dancu.csdl;

/** How far a list that was asked for is (<i>trạng thái yêu cầu cung cấp danh sách</i>); the database's codes are not published. */
public enum ListState {
    /** It is being made. */
    WAITING,
    /** Its records can be fetched. */
    READY,
    /** It was kept for a while and is gone. */
    EXPIRED,
    /** It was deleted. */
    DELETED
}
