#include "core/domain/closure_words.h"

// What support agents and bots ask, in Portuguese, English and Spanish: only what decides how a
// customer's short answer is to be understood.

namespace oc {
namespace {

constexpr PhraseGroup kPhrases[] = {
    {Mark::AsksMore,
     u"mais alguma/algum/alguma/outra/qualquer -/outra coisa/duvida/informacao/ajuda/pergunta/"
     u"assunto/questao/solicitacao/demanda/pedido/item/produto/acesso/detalhe/solicitacao|alguma/"
     u"algum/tem outra/outro coisa/duvida/pergunta/assunto/informacao|algo mais|algo a mais|"
     u"alguma -/outra duvida mais|outra coisa|com outra coisa|mais algo|mais em que/algo/que|em/"
     u"no -/que mais posso/podemos -/te/lhe/ajudar|posso -/te/lhe/ajudar/ajuda -/la/lo/te -/em/"
     u"com mais|no que mais|que mais|quer/queria/vai mais|vai querer mais|tirar/esclarecer mais|"
     u"-/precisa/precisando/deseja/quer/gostaria/vai de/algo/querer -/de mais -/de alguma/algum/"
     u"algo/ajuda|precisa/precisam/precisava/deseja/precisando -/de mais/algo -/alguma -/coisa|"
     u"precisa/precisam de -/mais algo/alguma -/coisa|posso/podemos -/te/lhe ajudar -/la/lo/te "
     u"em algo -/mais/a|posso/podemos ser util/uteis em -/mais/algo -/mais/alguma|ajudo em -/"
     u"algo mais|ajudar em mais -/alguma|ajudo em|faltando algo|falta algo|ficou faltando|faltou "
     u"algo|algo faltando|anything else/more/further|something else|any other questions/question/"
     u"issue/issues/concerns/thing/things/requests|what else|any further|any more questions|is "
     u"there anything|help -/you with anything|anything left/i|need anything|need more|would you "
     u"like anything|algo mas|alguna otra|algun otro|otra cosa|en que mas|en algo|alguna duda/"
     u"cosa mas|algo adicional|necesita/necesitas/precisas/deseas/desea/ocupa/gusta algo|puedo "
     u"ayudarte/ayudarle en algo|necesita/necesitas/desea/deseas otra/otro/algun/alguna/algo|"
     u"otra/otro consulta/pregunta/duda/tema|te/le ayudo en/con algo|se/le/te ofrece -/algo"},
    {Mark::AsksItems,
     u"deseja/quer/gostaria -/de/que acrescentar/incluir/adicionar/acompanhar/complementar|algo/"
     u"alguma/alguma para/pra beber/acompanhar/sobremesa|anything to drink/eat/add/go|and to "
     u"drink|algo para/de beber/tomar|any sides/drinks/extras/dessert|fries/drink/drinks with "
     u"that|agregar/anadir algo|vai/quer/deseja querer/levar/pedir -/mais|mais alguma/algum "
     u"coisa/item/sabor/produto no/na/pra/para pedido/carrinho/sacola/entrega/lista/levar/comer|"
     u"quantos/quantas mais|that everything for|and for drinks/dessert/sides"},
    {Mark::AsksToClose,
     u"seria so isso|era so isso|e so isso|so isso|era isso|seria isso|mais nada|posso/podemos/"
     u"vou/vamos/pode/podem -/entao/ja/ir encerrar/finalizar/fechar/concluir/dar -/o/seu/este/"
     u"esse/por atendimento/chamado/conversa/chat/protocolo/encerrado/concluido/ticket/aqui/"
     u"solicitacao/ocorrencia|posso/podemos -/entao/ja encerrar/finalizar/concluir|posso/"
     u"podemos fechar -/o/esse/este/seu atendimento/chamado/ticket/protocolo|deseja/quer/"
     u"gostaria -/de encerrar/finalizar -/o/a/este atendimento/conversa/chat|encerramos/"
     u"encerraremos/encerrarei/encerro/finalizamos -/o/por/este/seu atendimento/chamado/aqui|"
     u"encerrar -/o/este/seu atendimento/chamado|podemos -/dar/considerar/sua/o solicitacao/"
     u"chamado -/por/como concluida/concluido/encerrado|is that all/everything/it|will that be "
     u"all/everything|would that be all/everything|that all/everything|that be all|can/may/"
     u"shall/should/could/will i/we -/go -/ahead -/and close/end -/this/the/your chat/ticket/"
     u"case/conversation|can/may/shall/should i/we close/end|ok/okay to close|ill/well/i/we -/"
     u"will -/go -/ahead -/and/now close -/this/the/your chat/ticket/case/conversation|go "
     u"ahead and close|closing this/the chat/ticket|close -/this/the/your/out chat/ticket/case/"
     u"conversation|seria/eso es/eso todo|eso es todo|es todo|eso seria todo|puedo/podemos/"
     u"desea/deseas/quiere/quieres -/ya/que cerrar/finalizar/terminar/concluir/cerremos -/el/"
     u"la/este/esta chat/conversacion/caso/ticket|puedo/podemos/desea/quiere -/ya cerrar/"
     u"finalizar/concluir|damos por cerrado/terminado/concluido|cerraremos/cerramos/cierro -/"
     u"el/este chat/caso|mark -/this/it/that/your -/ticket/case as fixed/resolved/solved/"
     u"closed/done/complete|marcar como resolvido/resuelto/concluido/fechado/cerrado|happy/ok/"
     u"okay/fine for me/us to close -/this/the/your/it|ok/okay/alright if i/we close"},
    {Mark::AsksSolved,
     u"deu -/tudo certo|deu bom|conseguiu/conseguiram/funcionou/resolveu/normalizou/melhorou/"
     u"recebeu/gostou/gostaram/curtiu/entendeu/apareceu/entrou/acessou/carregou/abriu/conectou/"
     u"aprovou/passou/parou/gelou/esquentou/esfriou/ligou/voltou/caiu/serviu/coube/imprimiu/"
     u"emitiu/deu/rolou/foi/veio/vieram/ficaram|ta/esta/esta/ja/voltou/voltou -/a/tudo "
     u"funcionando/aparecendo/certo/entrando/normal/ok/correto/bem/resolvido -/agora|foi/ficou/"
     u"ta/esta resolvido/resolvida/claro/sanada/esclarecida/bom/certo/ok/satisfeito/pronto/boa|"
     u"-/sua/suas/a duvida/duvidas/problema/questao/solicitacao/demanda -/ja foi/foram/esta/"
     u"ficou/ta -/resolvida/sanada/esclarecida/resolvidas/sanadas/resolvido/esclarecidas|"
     u"consegui/conseguimos -/te/lhe/a ajudar/esclarecer/resolver -/la/lo|pude/pudemos ajudar/"
     u"esclarecer|ajudei/ajudamos/esclareci|tudo certo -/por/com/agora/entao/ai -/ai/aqui|tudo "
     u"ok/bem -/com/por/agora|inteirinho/direitinho/certinho|o que achou/acharam|como ficou/"
     u"ficaram/foi/estava|como -/esta/ta agora|e ai -/deu/funcionou/conseguiu/gostou|correu "
     u"bem|confere/consta/aparece -/ai/agora|esta de acordo|damos/podemos -/dar por "
     u"solucionado/resolvido/resolvida/concluida|solucionado seu/o|did it/that/this/they/you/"
     u"the/everything|does it/that/this/everything -/work/help/answer/solve/make/look/fit/"
     u"sound|is it/that/this -/all/now/any working/fixed/ok/okay/better/back/resolved/sorted/"
     u"clear/good/loading/on|is everything|is -/it/that better|working now|all good/ok/okay/"
     u"sorted/fixed|everything ok/okay/alright/working/good/sorted/fine|has it/that/this/"
     u"everything -/been -/resolved/fixed/arrived/worked|have you/they received/got/managed|"
     u"was i able|were you able|can you see/log/get/access/open -/it/in|are you able|did i|"
     u"resolved/fixed/sorted/solved -/your/now|how was/did/is/are/were -/it/that/the/"
     u"everything/things|hows/hows -/it/that/the/everything|what did you think|better now|back "
     u"up/online/on|any better/joy/luck|is it fixed/solved/resolved|that help/work/better|"
     u"marked as solved|-/ya -/te/le/se/les/me/lo/la funciono/funciona/quedo/llego/pudo/"
     u"pudiste/puede/puedes/gusto/sirvio/resolvio/soluciono/logro/lograste/jalo/conecto/"
     u"recibio/recibiste/abrio/aparecio/entro/salio/agradaron/agrado/ves/ve/aparece/deja|quedo "
     u"-/todo/muy/su/tu/ya claro/resuelto/resuelta/bien/solucionado/listo|todo -/esta/en/quedo/"
     u"ya bien/orden/claro/listo/resuelto|esta -/todo/ya bien/resuelto/solucionado/listo|pude "
     u"ayudarte/ayudarle|se resolvio/soluciono|como -/te/le/les fue/quedo/estuvo/va|que te/le/"
     u"les parecio|que tal -/quedo/estuvo/va|damos por solucionado/resuelto/cerrado|-/su/tu/la "
     u"consulta/duda/problema -/fue/quedo/esta resuelta/resuelto/solucionado|quedo|-/issue/"
     u"problem/query/it/this/that been -/fully/now/completely/all resolved/fixed/solved/sorted/"
     u"answered|damos por resuelta/solucionada/cerrada/resuelto"},
    {Mark::AsksDoubts,
     u"alguma/ficou/tem/restou/resta/sobrou/ainda -/alguma/com/mais/ainda/tem -/alguma duvida/"
     u"duvidas|duvida/duvidas/dudas|any questions/doubts/concerns|questions|alguna/tiene/tienes/"
     u"queda/hay -/alguna/otra/mas duda/dudas/pregunta"},
    {Mark::AsksRating,
     u"avalie/avaliar/avaliacao/avaliaria|nota de|que nota|de 0/1/zero/um a 5/10/dez/cinco|"
     u"pesquisa -/de satisfacao|como -/voce/foi/voces avalia/avaliam/avaliaria|rate/rating/rates "
     u"-/your/us/this/our/the|how would you rate|scale of|from 0/1/zero to|0/1 to 5/10|califique/"
     u"califica/calificar/calificacion/califiques/puntua/puntuar/valora/valore/puntaje|del 0/1 "
     u"al|de 0/1 al/a|encuesta|como califica|satisfecho/satisfecha/satisfied/satisfeito/"
     u"satisfeita|recomendaria|recommend us|our/this/short/quick survey|your/any/leave feedback "
     u"on/about|leave -/us/a/your feedback/review|5/cinco/five estrelas/estrellas/stars"},
    {Mark::AsksApproval,
     u"pode ser|posso/podemos -/ja/entao prosseguir/seguir/confirmar/mandar/fechar/finalizar/"
     u"imprimir/enviar/produzir/comecar/iniciar/marcar/agendar/reservar/emitir/gerar/incluir/"
     u"pedir/fazer/cancelar/altero/trocar|aprova/aprovam/autoriza/autorizam/aprovacao/aprovar/"
     u"confirmam/confirmas|de/em acordo|te/lhe parece -/bem|combinado assim|bora|sound/sounds "
     u"good/ok/okay/right|deal|shall/should i/we|may/can i/we -/go/please/just go/book/send/"
     u"place/proceed/order/charge/process/swap/put/add/cancel/submit/ship/schedule|want me to|"
     u"would you like me|that ok/okay/alright/work/suit|is that ok/okay/alright/fine/right/"
     u"correct|ok/okay/good/happy to proceed/go|proceed/approve/approval/authorise/authorize/"
     u"confirm|go ahead|ill -/go book/put/pop/order if/for|will i pop/put/book/get/send|reply/"
     u"respond/type yes/y/ok/with/confirm|te/le/les parece -/bien|de acuerdo|confirmamos/"
     u"confirman/confirmas|procedo/procedemos/proceder/avanzamos/avanzo|autoriza/aprueba/"
     u"aprobacion/autorizas|esta -/tudo aprovado/autorizado|fica aprovado"},
    {Mark::Submits,
     u"orcamento/cotacao/minuta/rascunho/layout/esboco/mockup/previa/prova|a arte|arte do/da/"
     u"final|para/pra -/sua aprovacao/assinatura/conferencia/revisao|proposta comercial|draft/"
     u"mockup/quote/estimate/quotation/artwork/proforma|for your approval/review/signature|"
     u"presupuesto/cotizacion/boceto/borrador/proforma|responda/responde/reply/respond/digite/"
     u"type/envie -/with sim/yes/y/si/ok|to place this order|o/a senhora/senhor quiser/queira/"
     u"preferir|the/your/artwork/final proof|^consigo|consigo *ar/*er/*ir/por/as/os/a/o|faco "
     u"por|a vista|i can -/also do/offer/fit/squeeze/switch/swap/reinstate|te/le consigo/"
     u"ofrezco/dejo/hago|=à vista|se a/o senhora/senhor/voce quiser/queira|if you want/like/"
     u"need -/it/one/that|se quiser/preferir/der|si quieres/quiere/gusta/desea/quer|its/yours "
     u"yours/if -/if|confira/confere/revise/revisa -/o/seu/abaixo/el/tu/su resumo/resumen|"
     u"resumo do pedido|segue o resumo|i/we can book/schedule/slot/arrange/reserve/order/pencil"},
    {Mark::Offers,
     u"quer/quiser/queria/quereria/querem/quieres/quiere/quieren/deseja/desejam/deseas/desea/"
     u"desean/gostaria/gostariam/gustaria -/de/que/um/uma|tem/tiene/tienes interesse/interes -/"
     u"em/en|interessa/interesa|posso/podemos/puedo/podria/podriamos -/te/lhe/ja/le|que tal|"
     u"prefere|would you like/prefer/care/be|do you want/need|want/need/fancy -/me/us/a/to/some/"
     u"one/it|shall/should/can/could/may i/we|interested -/in|te/le interesa/gustaria/animas/"
     u"apetece|-/se voce/vc/usted quiser/preferir|topa/anima|oferta/promocao/promo/desconto/"
     u"cupom/discount/offer/coupon/promocion/oferta|quer|deseja|gostaria|querem|desejam|quieres|"
     u"quiere|deseas|desea|gustaria"},
    {Mark::Either, u"ou/or|u/=o"},
    {Mark::AsksData,
     u"me -/informe/informa/envie/envia/manda/mande/passa/passe/confirma/confirme/diga/diz/"
     u"fala/fale -/o/a/seu/por|informe/envie/mande/digite/confirme/escolha/selecione/responda/"
     u"preencha/anexe|poderia/pode/podes -/me/nos -/por -/favor informar/enviar/mandar/"
     u"confirmar/passar/dizer/verificar/encaminhar|preciso/precisamos -/que/do/da/de/so/apenas|"
     u"qual -/o/e/a/seu|quais|quando|onde|quantos/quantas|gostaria de -/que|quer que|deseja -/"
     u"que|posso -/agendar/confirmar/marcar/enviar/pedir/gerar/cancelar/seguir/prosseguir/te/"
     u"incluir/reservar/mandar/fazer/fechar|podemos -/agendar/confirmar/marcar/seguir/"
     u"prosseguir|confirma|what is your/the|whats your/the|please -/could/can/you provide/send/"
     u"confirm/share/reply/enter/choose/select/tell|could you -/please|can you -/please|would "
     u"you -/like/prefer/mind|do you want|do you -/have/know|which|when|where|shall i|should i|"
     u"want me to|may i have|need your|need you to|i need|we need|type|press|reply with|"
     u"enviame|envieme|mandeme|mandame|podria/podrias/puede/puedes/podes -/por -/favor -/me "
     u"enviar/enviarme/mandar/confirmar/confirmarme/indicar/indicarme/decirme/compartir/"
     u"compartirme/pasarme|me -/podria/podrias/puede/puedes/confirma/indica/envia/comparte/"
     u"manda/pasa/regala -/confirmar/enviar/indicar/decir/dar|cual -/es/seria|cuales|cuando|"
     u"necesito -/que/su/tu/el/la|quiere que|quieres que|desea que|prefiere|prefieres|escriba|"
     u"elija|seleccione|ingrese|indique|indiqueme|gusta que|le gustaria|te gustaria|preciso|"
     u"precisamos|necesito|cuantos/cuantas|quantas pessoas|me informa/informe/diz/diga/fala/"
     u"fale/confirma/confirme/passa/passe/manda/mande/envia/envie|so me -/diz/fala/confirma|"
     u"preciso/precisamos/precisaria do/da/de/que/dos/das/saber|favor -/me informar/enviar/"
     u"confirmar|cual/quien/que -/es/su/tu nombre/correo/direccion/numero|mandame/enviame/"
     u"pasame/paseme/mandeme/envieme/indicame/indiqueme/comparteme/compartame/confirmame/"
     u"confirmeme|just need|ill need|well need|send -/me/us/over -/your/the/a|reply -/with/yes/"
     u"1|let me know -/which/what/when/if/your|me avisa/avise/confirma -/se/qual/quando/por|me "
     u"avise|aguardo -/seu/sua/o/a|quedo a la espera|quedo/quedamos atento/atenta/atentos|"
     u"responda/responde -/com/sim/con|escolha/elige/elija/choose|qual -/dos/das/delas/deles|"
     u"which one|se quiser -/eu/ja -/eu/ja/te posso|caso queira -/eu posso|se preferir -/eu "
     u"posso|if you -/want/like/prefer/need -/i i/we can|i can -/also -/help/send/book/do/set/"
     u"arrange/add/cancel/change/put/check you/it/that/this|si -/lo/gusta/quieres/quiere/desea/"
     u"deseas/gustas -/le/te puedo/podemos|posso -/ja/te/lhe/deixar/tambem -/ja/te/lhe agendar/"
     u"marcar/reservar/enviar/mandar/separar/cancelar/gerar/incluir/fazer/fechar/confirmar/"
     u"pedir/abrir/passar/trocar/verificar/solicitar|puedo -/te/le agendarte/agendarle/"
     u"enviarte/enviarle/mandarte/reservar/apartar/cancelar/generar/hacer/ofrecer/ofrecerte/"
     u"ofrecerle|qual|cual|se/caso/si -/voce/a/o/vc/usted/tu -/senhora/senhor/lo/asi quiser/"
     u"preferir/desejar/quiere/quieres/desea/gusta|se a senhora quiser|digite sim/1/nao|"
     u"responda sim/1|tell me/us|i just need|what date/time/size/name/number/colour/color|me "
     u"avisa/avise -/quando/se/que|me diz/diga|let us/me know how/what/which/when|passe/passa/"
     u"mande/manda/envie -/o/a/seu/sua/uma/um|falta -/so/que -/me|necesito ver/que/una/un|"
     u"envie/mande/manda uma/um/o/a|we need a/your/the|please provide/send/share|nome/endereco "
     u"completo|por favor/gentileza|please|porfa/porfavor|youd/id/wed need|you/i/we would need|"
     u"precisa/precisam ser/estar confirmado/confirmada/autorizado/autorizada/assinado/"
     u"assinada/feito/feita -/pelo/pela|tiene/debe que/ser ser/confirmado/autorizado/firmado/"
     u"hecho"},
    {Mark::Courtesy,
     u"tudo bem|td bem|tudo bom|ta bem/bom|como vai|como voce/vai esta|ok/okay/combinado/certo/"
     u"beleza/ne/right/viu/ta/vale/bueno/blz|how are you|alright|all right|como estas/esta|que "
     u"tal|blz"},
    {Mark::OfOrder,
     u"pedido/pedidos/item/itens/carrinho/sacola/comanda/cesta/lanche/pizza/entrega/encomenda/"
     u"bebida/beber/sobremesa/acompanhamento/acompanhar/acrescentar/incluir/adicionar/levar/"
     u"comprar/cardapio/marmita/porcao/compra|order/orders/cart/basket/bag/drink/drinks/dessert/"
     u"sides/side/fries/add/meal/items/delivery/tab/extras|with that/it|orden/carrito/canasta/"
     u"agregar/anadir/llevar/bebida/beber/tomar/postre/encargo/comanda"},
    {Mark::OfHelp,
     u"ajudar/ajuda/ajudo/ajudando/assunto/util/sobre/atendimento|help/assist/assistance/"
     u"question/about/concerns/support|ayudar/ayuda/ayudarte/ayudarle/ayudo/duda/consulta/"
     u"servirle"},
    {Mark::ToEnd,
     u"para/pra/to/para encerrar/finalizar/sair/terminar/end/exit/finish/close/quit/salir/cerrar "
     u"-/o/a/the/el/la/atendimento/chat/conversa|encerrar/sair/finalizar/salir/cerrar/exit/quit|"
     u"end -/the/this/chat chat/conversation"},
};

}  // namespace

std::span<const PhraseGroup> organisationAsksPhrases() {
  return kPhrases;
}

}  // namespace oc
