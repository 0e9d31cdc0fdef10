package acme;

public class Named {
    String name;
}
