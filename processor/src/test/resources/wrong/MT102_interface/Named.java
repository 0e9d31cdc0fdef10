package acme;

public interface Named {
    String name();
}
