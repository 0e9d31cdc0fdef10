package acme;

public interface BooksRegistry {} // error: MT216
