import type { ErrorCode, Locale } from '#shared/contracts';
import { type Phrase, say } from './phrase.ts';

/** What happened, what was kept and what to do, for every way the service can refuse. `{requestId}` names the call. */
const ERROR: Readonly<Record<ErrorCode, Phrase>> = {
  invalid_json: {
    en: 'The service could not read the message it was sent. Nothing was saved. Reload the page and try again; if it happens again, tell support the number {requestId}.',
    'pt-BR':
      'O serviço não conseguiu ler a mensagem enviada. Nada foi salvo. Recarregue a página e tente de novo; se acontecer outra vez, informe ao suporte o número {requestId}.',
    pl: 'Usługa nie mogła odczytać wysłanej wiadomości. Nic nie zostało zapisane. Odśwież stronę i spróbuj ponownie; jeśli to się powtórzy, podaj pomocy technicznej numer {requestId}.',
  },
  invalid_request: {
    en: 'The service did not accept what it was sent. Nothing from this step was saved. Reload the page to get the newest version and try again; if it happens again, tell support the number {requestId}.',
    'pt-BR':
      'O serviço não aceitou o que foi enviado. Nada desta etapa foi salvo. Recarregue a página para usar a versão mais nova e tente de novo; se acontecer outra vez, informe ao suporte o número {requestId}.',
    pl: 'Usługa nie przyjęła przesłanych danych. Nic z tego kroku nie zostało zapisane. Odśwież stronę, aby użyć najnowszej wersji, i spróbuj ponownie; jeśli to się powtórzy, podaj pomocy technicznej numer {requestId}.',
  },
  unauthenticated: {
    en: 'Your sign-in has expired or was not accepted. Nothing was changed. Try again; if that does not help, reload the page and sign in with the account that uses this spreadsheet.',
    'pt-BR':
      'Seu acesso expirou ou não foi aceito. Nada foi alterado. Tente de novo; se não resolver, recarregue a página e entre com a conta que usa esta planilha.',
    pl: 'Logowanie wygasło albo nie zostało przyjęte. Nic się nie zmieniło. Spróbuj ponownie; jeśli to nie pomoże, odśwież stronę i zaloguj się na konto, które korzysta z tego arkusza.',
  },
  email_not_verified: {
    en: 'Google has not confirmed the e-mail address of your account yet. Nothing was changed. Confirm it in your Google account, then try again.',
    'pt-BR':
      'O Google ainda não confirmou o e-mail da sua conta. Nada foi alterado. Confirme o e-mail na sua conta do Google e tente de novo.',
    pl: 'Google nie potwierdziło jeszcze adresu e-mail Twojego konta. Nic się nie zmieniło. Potwierdź adres na swoim koncie Google i spróbuj ponownie.',
  },
  forbidden: {
    en: 'Your role in this company does not allow that. Nothing was changed. Ask an owner to do it, or to give you another role.',
    'pt-BR':
      'Seu papel nesta empresa não permite isso. Nada foi alterado. Peça a um proprietário que faça isso ou que mude o seu papel.',
    pl: 'Twoja rola w tej firmie na to nie pozwala. Nic się nie zmieniło. Poproś właściciela, aby to zrobił albo zmienił Twoją rolę.',
  },
  last_owner: {
    en: 'A company needs at least one owner, and this is the last one. Nothing was changed. Make somebody else an owner first.',
    'pt-BR':
      'Uma empresa precisa de pelo menos um proprietário, e este é o último. Nada foi alterado. Torne outra pessoa proprietária primeiro.',
    pl: 'Firma musi mieć przynajmniej jednego właściciela, a to ostatni. Nic się nie zmieniło. Najpierw uczyń właścicielem kogoś innego.',
  },
  not_found: {
    en: 'The service does not know what was asked for. Nothing was changed. Reload the page to get the newest version and try again.',
    'pt-BR':
      'O serviço não conhece o que foi pedido. Nada foi alterado. Recarregue a página para usar a versão mais nova e tente de novo.',
    pl: 'Usługa nie zna tego, o co ją poproszono. Nic się nie zmieniło. Odśwież stronę, aby użyć najnowszej wersji, i spróbuj ponownie.',
  },
  settings_missing: {
    en: 'There are no settings for your company yet. Nothing was changed. Import your orders first: the settings are made with them.',
    'pt-BR':
      'Ainda não há configurações da sua empresa. Nada foi alterado. Importe primeiro os pedidos: as configurações são criadas junto.',
    pl: 'Nie ma jeszcze ustawień Twojej firmy. Nic się nie zmieniło. Najpierw zaimportuj zamówienia: ustawienia powstaną razem z nimi.',
  },
  currency_mismatch: {
    en: 'These orders are in another currency than the ones you already keep. Nothing from them was saved. Convert them, or add the exchange rate, and import again.',
    'pt-BR':
      'Estes pedidos estão em moeda diferente da que você já usa. Nada deles foi salvo. Converta os valores, ou informe a taxa de câmbio, e importe de novo.',
    pl: 'Te zamówienia są w innej walucie niż dotychczasowe. Nic z nich nie zostało zapisane. Przelicz je albo dodaj kurs i zaimportuj ponownie.',
  },
  history_missing: {
    en: 'There is no order history yet, so nothing can be worked out. Nothing was changed. Import your orders first.',
    'pt-BR':
      'Ainda não há histórico de pedidos, então não há o que calcular. Nada foi alterado. Importe primeiro os pedidos.',
    pl: 'Nie ma jeszcze historii zamówień, więc nie ma z czego liczyć. Nic się nie zmieniło. Najpierw zaimportuj zamówienia.',
  },
  busy: {
    en: 'Someone else is updating the same customers right now. What was saved before is kept. Wait a minute and try again: nothing is counted twice.',
    'pt-BR':
      'Outra pessoa está atualizando os mesmos clientes agora. O que já estava salvo foi mantido. Espere um minuto e tente de novo: nada é contado duas vezes.',
    pl: 'Ktoś inny właśnie aktualizuje tych samych klientów. To, co było zapisane, zostaje. Odczekaj minutę i spróbuj ponownie: nic nie policzy się dwa razy.',
  },
  payload_too_large: {
    en: 'That was too much for one go. Nothing from this step was saved. Shorten very long texts in the sheet, or work with fewer rows at a time.',
    'pt-BR':
      'Foi informação demais de uma vez. Nada desta etapa foi salvo. Encurte textos muito longos na planilha ou trabalhe com menos linhas por vez.',
    pl: 'To za dużo na jeden raz. Nic z tego kroku nie zostało zapisane. Skróć bardzo długie teksty w arkuszu albo wybierz mniej wierszy naraz.',
  },
  internal: {
    en: 'The service stumbled over a mistake of its own. What was saved before is kept. Try again in a few minutes; if it happens again, tell support the number {requestId}.',
    'pt-BR':
      'O serviço tropeçou em um erro próprio. O que já estava salvo foi mantido. Tente de novo em alguns minutos; se acontecer outra vez, informe ao suporte o número {requestId}.',
    pl: 'Usługa potknęła się o własny błąd. To, co było zapisane, zostaje. Spróbuj ponownie za kilka minut; jeśli to się powtórzy, podaj pomocy technicznej numer {requestId}.',
  },
  unavailable: {
    en: 'The service is very busy or being updated. What was saved before is kept. Try again in a few minutes: nothing is counted twice.',
    'pt-BR':
      'O serviço está muito ocupado ou em atualização. O que já estava salvo foi mantido. Tente de novo em alguns minutos: nada é contado duas vezes.',
    pl: 'Usługa jest bardzo obciążona albo właśnie się aktualizuje. To, co było zapisane, zostaje. Spróbuj ponownie za kilka minut: nic nie policzy się dwa razy.',
  },
};

/** An error of the service in plain words. `requestId` is what support looks the call up by. */
export function explainError(code: ErrorCode, locale: Locale, requestId: string): string {
  return say(ERROR[code], locale, { requestId });
}
