// Shows the address of the speaker's phone, where there is one.
import { addressOf } from "./server.js";

export async function openPhone() {
  const phone = await (await fetch(addressOf("/speaker/phone"))).json();
  if (phone === null) return;
  const dialog = document.getElementById("phone");
  const link = document.getElementById("phone-address");
  document.getElementById("phone-code").innerHTML = phone.code;
  link.href = phone.url;
  link.textContent = phone.url;
  document.getElementById("phone-exposes").textContent = phone.exposes.join(" ");
  const button = document.createElement("button");
  button.type = "button";
  button.id = "show-phone";
  button.textContent = "Phone";
  button.addEventListener("click", () => dialog.showModal());
  document.getElementById("hide-phone").addEventListener("click", () => dialog.close());
  document.querySelector(".tools").append(button);
}
