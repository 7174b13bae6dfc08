// The user asked to sign out on the page before; without script the button does the same.
document.querySelector('button[name=logout]').click();
