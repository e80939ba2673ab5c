// On a server there is no page: importing the package does nothing there.
